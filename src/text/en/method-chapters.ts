import type { MethodChapter } from '../sv/method-chapters.ts';

/** The report that the measures come from. */
export const methodReport = 'Grander, Allmännyttans innovationslabb: följeforskning, Malmö University 2019/2020';

/** The measures on the method page, in chapters. */
export const methodChapters: readonly MethodChapter[] = [
  {
    id: 'areas',
    title: 'Measures of an area',
    lead: 'All measures are calculated for each area and year. An area is never compared alone: beside each figure, that of the counter-pole can be read.',
    entries: [
      {
        id: 'balance',
        title: 'Balance measure',
        what: 'Households (or persons) with low purchasing power divided by those with high. 1 is even, 4 is four low to each high, 0.25 is four high to each low.',
        formula: ['b = Q1 / Q4', 'interval: exp(ln((Q1 + ½) / (Q4 + ½)) ± 1.96 · √(1 / (Q1 + ½) + 1 / (Q4 + ½)))'],
        says: 'How the country’s lowest and highest quarters of purchasing power stand to each other in the area.',
        saysNot:
          'Nothing about the two middle quarters and nothing about any one person. An even balance does not mean that the groups meet.',
        edges:
          'Where nobody has high purchasing power the measure has no bound. Where there is neither low nor high there is no population to measure. Counted in whole percents from Statistics Sweden, the interval of rounding is given: 60 and 2 percent can be anything from 23.8 to 40.3.',
        source: `Salonen; ${methodReport}.`,
      },
      {
        id: 'localDeviation',
        title: 'Local deviation',
        what: 'The balance of the area against that of its own municipality, as a natural logarithm. 0 is as the municipality.',
        formula: ['ln b(area) − ln b(municipality)'],
        edges:
          'Where the area has none with low or none with high purchasing power, ½ is added to each count, the area’s and the municipality’s. The interval is always counted so.',
        says: 'How the area differs from its own municipality. A municipality with low purchasing power everywhere has no deviation.',
        saysNot: 'Nothing about the level. Read it beside the balance.',
        source: 'Our own calculation on the balance.',
      },
      {
        id: 'ice',
        title: 'Concentration at the poles, ICE*',
        what: 'The balance on a scale with two ends: −1 only low, 0 even, 1 only high.',
        formula: ['ICE* = (Q4 − Q1) / (Q4 + Q1)'],
        says: 'The same as the balance, but with fixed ends, so that no area runs off the scale.',
        saysNot: 'It is not the usual ICE, which divides by all households: only low and high count here.',
        source: 'After Massey 2001.',
      },
      {
        id: 'livingConditions',
        title: 'Living conditions, G',
        what: 'Employment rate, disposable income and post-secondary education, each divided by the median of the municipality and then combined. 1 is a typical area of the municipality.',
        formula: ['R = x / median(x)', 'G = (R(employment) · R(income) · R(education))^⅓'],
        says: 'How the conditions of an area stand to the typical area of the same municipality.',
        saysNot: 'Areas in different municipalities cannot be compared, since each municipality is its own yardstick.',
        edges: 'Areas with fewer than 200 persons aged 20–64 or without an indicator do not count and are named.',
        source: 'Our own calculation after the description in the report.',
      },
      {
        id: 'indicators',
        title: 'Employment, education, income and residents',
        what: 'The indicators are shown as the source has them: share employed of those aged 20–64, share with at least three years of post-secondary education, disposable income per consumption unit in thousand SEK, number of residents.',
        formula: [
          'difference = A − B',
          'ratio = the larger / the smaller',
          'several areas in a pole: shares are weighted by their base, income by residents',
        ],
        says: 'The conditions in the area that year.',
        saysNot: 'Not why, and not who has moved.',
        source: 'The sources of the pack, see Sources.',
      },
      {
        id: 'ratio',
        title: 'Your own ratio, and the pack’s own columns',
        what: 'Any two columns of counts can be set against each other in the same way as low and high purchasing power. Other columns are shown as they are.',
        formula: ['numerator / denominator'],
        says: 'How two groups or tenures stand to each other.',
        saysNot:
          'That two columns can be divided does not mean that the ratio has a meaning. That is for the one who chooses them.',
        source: 'Our own calculation.',
      },
      {
        id: 'fromA',
        title: 'Seen from A',
        what: 'The map shows the value of each area divided by that of pole A instead of the value itself.',
        formula: ['value(area) / value(A)'],
        says: 'Which areas are like A and which are its opposite.',
        saysNot: 'Nothing about the level: A is always the middle.',
        source: 'Our own calculation.',
      },
    ],
  },
  {
    id: 'pair',
    title: 'Measures of the pair of poles',
    lead: 'Segregation takes at least two areas. If a pole has several areas their counts are summed first; ratios are never averaged.',
    entries: [
      {
        id: 'contrast',
        title: 'Pole quotient',
        what: 'How many times the balance in one pole is that in the other.',
        formula: [
          'OR = ((Q1_A + ½)(Q4_B + ½)) / ((Q4_A + ½)(Q1_B + ½))',
          'interval: exp(ln OR ± 1.96 · √Σ 1 / (n + ½))',
        ],
        says: 'How far apart the poles stand. If the interval covers 1 they cannot be told from equal.',
        saysNot: 'Not which of them is the problem. If the poles change places the quotient becomes its own inverse.',
        source: 'Odds ratio with the Haldane–Anscombe correction.',
      },
      {
        id: 'dissimilarity',
        title: 'Unevenness, D',
        what: 'How large a share of one group would need to live in another area for the distribution to be even. For two poles, or for all areas of a municipality.',
        formula: [
          'D(pair) = |Q1_A / (Q1_A + Q1_B) − Q4_A / (Q4_A + Q4_B)|',
          'D(municipality) = ½ Σ |Q1_i / ΣQ1 − Q4_i / ΣQ4|',
        ],
        says: 'How unevenly two groups are distributed: 0 even, 1 wholly apart.',
        saysNot: 'Not how near the areas lie to each other, and not how large the groups are.',
        source: 'Duncan & Duncan 1955; Massey & Denton 1988.',
      },
      {
        id: 'swaps',
        title: 'Swaps',
        what: 'How many households with low purchasing power in A and as many with high in B would change places for both to have the same balance.',
        formula: ['β = (Q1_A + Q1_B) / (Q4_A + Q4_B)', 's = Q1_A − (Q1_A + Q4_A) · β / (1 + β)'],
        says: 'The size of the difference in numbers of households.',
        saysNot: 'It is arithmetic, not a forecast and not a proposal that anyone should move.',
        source: 'Our own calculation. Over many areas the sum is D · XY / (X + Y).',
      },
      {
        id: 'quartileDistance',
        title: 'Quartile distance, W1',
        what: 'How many steps on the ladder of quartiles separate the distributions of the poles, on average.',
        formula: ['W1 = Σ (k = 1…3) |F_A(k) − F_B(k)|'],
        says: 'The difference over all four quarters, from 0 to 3.',
        saysNot: 'Not in which direction; the pole quotient says that.',
        source: 'Wasserstein distance.',
      },
      {
        id: 'exposure',
        title: 'Exposure and isolation, xPy and xPx',
        what: 'How large a share with high (xPy) or low (xPx) purchasing power someone with low has in their own area, among low and high.',
        formula: [
          'xPy = Σ (Q1_i / X) · (Q4_i / t_i)',
          'xPx = Σ (Q1_i / X) · (Q1_i / t_i)',
          't_i = Q1_i + Q4_i, X = ΣQ1',
        ],
        says: 'The chance of living next to the other group.',
        saysNot: 'Not that anyone meets. The measures also follow the sizes of the groups.',
        source: 'Massey & Denton 1988.',
      },
      {
        id: 'geography',
        title: 'Distance, border and gradient',
        what: 'The distance between the population-weighted centres of the poles, the border they share, how many borders the shortest way crosses, and how fast the difference grows per kilometre.',
        formula: ['distance: great circle between the points', 'gradient = ln OR / km'],
        says: 'Whether large differences lie close together.',
        saysNot: 'Not the way to travel. The distance is as the crow flies and does not mind water, rails or hills.',
        source: 'Our own calculation on the borders of the areas.',
      },
    ],
  },
  {
    id: 'municipality',
    title: 'Measures of a municipality',
    lead: 'The span of a municipality is always shown with both its ends.',
    entries: [
      {
        id: 'segregationIndex',
        title: 'Segregation index',
        what: 'The median of the municipality against the area with the weakest living conditions, and just as carefully the area with the strongest against the median. 1.42 means 1.42 times.',
        formula: [
          'S = median(G) / min(G)',
          'ln(max / min) = ln(max / median) + ln(median / min)',
          'pole gap = top gap + bottom gap',
          'F1 = mean of median/min for each indicator by itself',
          'F2 = as S, with arithmetic instead of geometric mean',
          'F4 = mean of the ratios in the weakest area',
        ],
        says: 'How far it is from the middle to either end. The band is the lowest to the highest of S, F1, F2 and F4: so much depends on how the measure is built.',
        saysNot:
          'The exact formula of the report is not published, so our figures are not the report’s. The least value falls by itself when a municipality has more areas; therefore the median against the tenth percentile (P10) is shown too.',
        edges: 'Fewer than five areas that can be counted: too few areas, no index.',
        source: `Our own calculation after ${methodReport}.`,
      },
      {
        id: 'companions',
        title: 'Companions',
        what: 'Well-known measures of unevenness, as context: variance ratio, Gini, Theil’s H, Atkinson, D and H for four groups, mutual information M.',
        formula: [
          'variance ratio = Σ t_i (p_i − P)² / (T P (1 − P))',
          'Gini = Σ Σ t_i t_j |p_i − p_j| / (2 T² P (1 − P))',
          'H = Σ t_i (E − E_i) / (T E), E = −Σ P ln P',
          'Atkinson(½) = 1 − P / (1 − P) · |Σ t_i (1 − p_i)^½ p_i^½ / (T P)|²',
          'D(several) = Σ Σ t_i |π_ig − π_g| / (2 T Σ π_g (1 − π_g))',
          'M = Σ Σ p_ig ln(p_ig / (p_i p_g))',
        ],
        says: 'How unevenly the groups live in the whole municipality, each with its own emphasis: Gini and D on distribution, H and M on information, Atkinson on areas where a group is missing.',
        saysNot:
          'None of them knows where the areas lie: if two areas change places on the map the figures stay the same.',
        edges: 'Without low or without high purchasing power in the municipality they have no value.',
        source: 'Massey & Denton 1988; Reardon & Firebaugh 2002; Mora & Ruiz-Castillo 2011.',
      },
    ],
  },
];
