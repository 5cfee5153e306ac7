import type { ExplainText } from '../sv/explain.ts';

/** The words of "How it is calculated". */
export const explain: ExplainText = {
  heading: 'How it is calculated',
  formula: 'Formula',
  inputs: 'What goes in',
  steps: 'The calculation',
  result: 'Result',
  interval: 'Interval',
  year: 'Year',
  basis: 'Counted on',
  source: 'Source',
  retrieved: (date) => `retrieved ${date}`,
  table: (id) => `table ${id}`,
  licence: (name) => `licence ${name}`,
  method: 'Read more about the measure',
  gone: 'The figure is no longer on screen.',
  none: 'no value',
  basisWords: {
    households: 'households by national purchasing-power quartile',
    persons: 'persons by quartile of economic standard, whole percents',
  },
  subset: (part) => `only households ${part}`,
  fictional: 'The figures are fictional.',
  summed: (count) => `The counts of the pole’s ${count} areas are summed before anything is divided.`,
  small:
    'With fewer than 50 persons or households no value is shown. Larger areas, too, vary by chance: look at the interval.',
  sampling:
    'The interval (95 %) says how different the figure could have been by chance alone with this many households (Haldane–Anscombe, ½ added to each count).',
  rounding:
    'The source gives whole percents. The interval is all that rounding leaves open; it is not a sampling error.',
  estimated: 'The counts are estimates: the share in whole percents times the residents.',
  infinite:
    'Nobody in the pole has high purchasing power, so there is nothing to divide by. The figure is without bound, not wrong.',
  coverage: (what, counted, of) =>
    `${what} is counted over ${counted} of ${of} areas: the others lack a figure and are left out.`,
  letters: { q1: 'low purchasing power', q2: 'lower middle', q3: 'upper middle', q4: 'high purchasing power' },
  ofPole: (what, letter) => `${what} in ${letter}`,
  balance: {
    title: (letter) => `Balance of ${letter}`,
    meaning: 'How many with low purchasing power there are for each with high. 1 is even.',
    formula: 'balance = low ÷ high',
    intervalCounts: 'ln((low + ½) ÷ (high + ½)) ± 1.96 · √(1 ÷ (low + ½) + 1 ÷ (high + ½)), taken back with e^x',
    intervalPercents: 'from (low − ½) ÷ (high + ½) to (low + ½) ÷ (high − ½), in percent',
  },
  quartile: {
    title: (name, letter) => `Share with ${name} purchasing power in ${letter}`,
    meaning:
      'The part of the pole that belongs to this quarter of the country. Like the country at large would be 25% in each.',
    formula: 'share = count in the quarter ÷ all four together',
  },
  indicator: {
    title: (title, letter) => `${title} in ${letter}`,
    single: 'The value is the area’s own, as the table has it.',
    sum: { formula: 'value = sum over the pole’s areas', meaning: 'The counts of the pole’s areas are added.' },
    base: {
      formula: 'value = sum of (share · residents aged 20–64) ÷ sum of residents aged 20–64',
      meaning: 'The areas are weighted by how many aged 20–64 live there.',
    },
    population: {
      formula: 'value = sum of (value · residents) ÷ sum of residents',
      meaning: 'The areas are weighted by how many live there. For income this is a mean of the areas’ medians.',
    },
    singleFormula: 'value = the cell of the table',
  },
  difference: {
    title: (title) => `Difference in ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    meaning: 'The distance between the poles, in the unit and as how many times larger the larger is.',
    formula: 'difference = value in A − value in B; times = the larger ÷ the smaller',
    difference: 'difference',
    times: 'times',
  },
  contrast: {
    title: 'Times apart (pole quotient)',
    meaning: 'How many times larger the balance is in one pole than in the other.',
    half: 'A half is added to each count, so that 0 can be compared too.',
    formulaCounts: 'quotient = (low A + ½) · (high B + ½) ÷ ((high A + ½) · (low B + ½))',
    formulaPercents: 'quotient = balance A ÷ balance B',
    atLeast: (times) => `at least ${times} times`,
    formulaLeastCounts:
      'least = pole quotient ÷ e^(1.96 · √(1 ÷ (low A + ½) + 1 ÷ (high A + ½) + 1 ÷ (low B + ½) + 1 ÷ (high B + ½)))',
    formulaLeastPercents: 'least = lowest balance in the one ÷ highest balance in the other, within the rounding',
    open: 'One of the poles has none with low or none with high purchasing power. There is no upper bound then: only what is certain is said, rounded down.',
    turned: 'B has the higher balance, so the quotient is turned: the distance is the same.',
    certain: 'The interval does not cover 1: the difference is larger than chance usually gives.',
    certainRounding: 'The interval does not cover 1: rounding is not enough to explain the difference.',
    uncertain: 'The interval covers 1: with figures this small the poles cannot be told from equal.',
    equal: 'Both poles have the same balance.',
    name: 'quotient',
  },
  dissimilarity: {
    title: 'Unevenness of the poles, D',
    meaning:
      '0 when low and high purchasing power are spread alike over the two poles, 1 when no pole has both. The part of either group that would have to move.',
    formula: 'D = |low A ÷ (low A + low B) − high A ÷ (high A + high B)|',
    name: 'D',
  },
  swaps: {
    title: 'Swaps to an even pair',
    meaning:
      'If this many with low purchasing power in one pole and as many with high in the other changed places, both would have the same balance. Arithmetic, not a proposal.',
    formula: 'swaps = low A − (low A + high A) · β ÷ (1 + β), where β is the balance of both together',
    direction: {
      fromA: 'Low purchasing power would move from A to B, high from B to A.',
      fromB: 'Low purchasing power would move from B to A, high from A to B.',
      none: 'No swaps are needed.',
    },
    name: 'swaps',
  },
  pooledBalance: {
    title: 'Balance of both poles together',
    meaning: 'What the balance would be if the two poles were one area.',
    formula: 'β = (low A + low B) ÷ (high A + high B)',
    name: 'β',
  },
  exposure: {
    title: 'Low purchasing power meets high',
    meaning:
      'Of those that somebody with low purchasing power shares a pole with, counting low and high: the part that has high. It says who lives in the same pole, not who meets.',
    formula: 'sum over A and B of (low ÷ all low) · (high ÷ (low + high))',
    name: 'exposure',
  },
  quartileDistance: {
    title: 'Quartile distance',
    meaning: 'How many steps on average, of three possible, the purchasing power of one pole lies from the other’s.',
    formula: 'sum over the three limits of |share below the limit in A − share below the limit in B|',
    name: 'distance',
  },
  distance: {
    title: 'Distance between the poles',
    meaning: 'As the crow flies between the poles’ midpoints, along the surface of the earth.',
    formula: 'great-circle distance between two points',
    points: {
      populationWeighted: 'The midpoint is the mean point of the pole’s areas, weighted by residents.',
      plain: 'The midpoint is the plain mean point of the pole’s areas; populations are missing.',
    },
    point: (letter) => `midpoint ${letter} (north, east)`,
  },
  sharedBorder: {
    title: 'Shared border',
    meaning: 'How much border the poles share on the ground.',
    formula: 'sum of the lengths of shared boundary lines',
    water: 'A border in water counts as any other where the source does not tell them apart.',
  },
  bordersBetween: {
    title: 'Borders between',
    meaning: 'The fewest area borders to cross from A to B, from neighbour to neighbour.',
    formula: 'shortest path in the network of neighbours',
    path: 'the path',
    noPath: 'There is no path of neighbours: water or a gap in the map separates the poles.',
  },
  gradient: {
    title: 'Gradient',
    meaning: 'How fast the balance changes on the way between the poles. One doubling per kilometre is steep.',
    formula: 'doublings per km = ln(times apart) ÷ ln 2 ÷ the distance in km',
    name: 'gradient',
  },
  index: {
    titles: {
      index: (municipality) => `Segregation index of ${municipality}`,
      bottomGap: (municipality) => `${municipality}: the median over the weakest`,
      topGap: (municipality) => `${municipality}: the strongest over the median`,
      poleQuotient: (municipality) => `${municipality}: the strongest over the weakest`,
      band: (municipality) => `${municipality}: other ways of counting the index`,
      medianOverP10: (municipality) => `${municipality}: the median over the weakest tenth`,
      counted: (municipality) => `${municipality}: areas that count`,
      balance: (municipality) => `Balance of ${municipality}`,
      medianBalance: (municipality) => `${municipality}: balance of the median area`,
    },
    meanings: {
      index:
        'How many times better living conditions the median area has than the weakest. Our own calculation: the published formula is not known.',
      bottomGap:
        'The distance down: the median area against the one with the weakest living conditions. This is the segregation index.',
      topGap: 'The distance up: the area with the strongest living conditions against the median area.',
      poleQuotient: 'The whole span, from one end to the other: the distance down times the distance up.',
      band: 'Three other reasonable ways to weigh the same three measures together. Where they lie close, the index is steady.',
      medianOverP10:
        'As the index, but against the weakest tenth instead of the very weakest, so that no single area decides.',
      counted: 'Areas with at least 200 residents aged 20–64 and all three measures count.',
      balance:
        'All households with low purchasing power in the municipality for each with high: the ratio of the sums.',
      medianBalance: 'The balance of the middle area, when the areas stand in order.',
    },
    formulas: {
      composite: 'G = cube root of (employment rate · income · education), each over the municipality’s median',
      index: 'index = median(G) ÷ smallest G',
      topGap: 'distance up = largest G ÷ median(G)',
      poleQuotient: 'span = largest G ÷ smallest G',
      f1: 'F1 = mean of median ÷ smallest value, measure by measure',
      f2: 'F2 = as the index, but with the plain mean instead of the cube root',
      f4: 'F4 = mean of median ÷ value in the weakest area',
      medianOverP10: 'median(G) ÷ tenth percentile of G',
      counted: 'number of areas with what is needed',
      balance: 'sum of low ÷ sum of high',
      medianBalance: 'median of the areas’ low ÷ high',
    },
    median: 'median(G)',
    weakest: (name) => `weakest: ${name}, G`,
    strongest: (name) => `strongest: ${name}, G`,
    areas: 'areas that count',
    leftOut: 'areas left out',
    own: 'Our own calculation. The smallest value falls the more areas a municipality has: compare municipalities with care.',
    clash: 'Delmos, Linköping and Boverket use the word segregationsindex for another measure, the unevenness, D.',
  },
  companions: {
    title: (name, municipality) => `${name}, ${municipality}`,
    notes:
      'Counted on low and high purchasing power (x and y, together t) over the municipality’s areas. X, Y and T are the sums, P = X ÷ T.',
    many: 'Counted on all four parts of purchasing power over the municipality’s areas.',
    of: {
      dissimilarity: {
        meaning: 'The part of either group that would have to move for both to live alike. 0–1.',
        formula: 'D = ½ · sum of |x ÷ X − y ÷ Y|',
      },
      isolation: {
        meaning:
          'The part of the neighbours in one’s own area who have low purchasing power too, for somebody with low. 0–1.',
        formula: 'sum of (x ÷ X) · (x ÷ t)',
      },
      exposure: {
        meaning:
          'The part of the neighbours in one’s own area who have high purchasing power, for somebody with low. 0–1.',
        formula: 'sum of (x ÷ X) · (y ÷ t)',
      },
      varianceRatio: {
        meaning: 'Isolation with the sizes of the groups taken out. 0–1.',
        formula: '(isolation − P) ÷ (1 − P)',
      },
      gini: {
        meaning:
          'How differently composed two residents’ areas are on average, against how different they could be. 0–1.',
        formula: 'sum over pairs of t · t · |p − p| ÷ (2 · T² · P · (1 − P))',
      },
      theilH: {
        meaning: 'How much less mixed the areas are than the municipality at large. 0–1.',
        formula: 'H = sum of t · (E − E of the area) ÷ (T · E), where E = −P ln P − (1 − P) ln(1 − P)',
      },
      atkinson: {
        meaning: 'Unevenness where areas with few and areas with many of the group weigh alike. 0–1.',
        formula: '1 − P ÷ (1 − P) · [sum of √((1 − p) · p) · t ÷ (P · T)]²',
      },
      multigroupDissimilarity: {
        meaning: 'Unevenness of all four parts at once. 0–1.',
        formula:
          'sum over areas and parts of t · |share in the area − share in the municipality| ÷ (2 · T · I), I = sum of share · (1 − share)',
      },
      multigroupTheilH: {
        meaning: 'How much less mixed the areas are than the municipality, for all four parts. 0–1.',
        formula: 'mutual information ÷ entropy of the municipality',
      },
      mutualInformation: {
        meaning: 'What knowing where somebody lives tells of their purchasing power. 0 to 1.39 (ln 4).',
        formula: 'sum of (t ÷ T) · sum over the parts of share · ln(share in the area ÷ share in the municipality)',
      },
    },
  },
};
