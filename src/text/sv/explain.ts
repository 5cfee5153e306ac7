/** The words of "Så räknas det". Formulas are written so that they can be read aloud. */
export const explain = {
  heading: 'Så räknas det',
  formula: 'Formel',
  inputs: 'Det som ingår',
  steps: 'Uträkningen',
  result: 'Resultat',
  interval: 'Intervall',
  year: 'År',
  basis: 'Räknat på',
  source: 'Källa',
  retrieved: (date: string): string => `hämtad ${date}`,
  table: (id: string): string => `tabell ${id}`,
  licence: (name: string): string => `licens ${name}`,
  method: 'Läs mer om måttet',
  gone: 'Talet finns inte längre på skärmen.',
  none: 'inget värde',
  basisWords: {
    households: 'hushåll efter nationell köpkraftskvartil',
    persons: 'personer efter kvartil av ekonomisk standard, hela procent',
  },
  subset: (part: string): string => `bara hushåll ${part}`,
  fictional: 'Siffrorna är påhittade.',
  summed: (count: string): string => `Antalen för polens ${count} områden är summerade innan något delas.`,
  small:
    'Är underlaget under 50 personer eller hushåll visas inget värde. Också större områden svänger slumpmässigt: titta på intervallet.',
  sampling:
    'Intervallet (95 %) säger hur mycket talet kunde ha varit ett annat av ren slump med så här många hushåll (Haldane–Anscombe, ½ läggs till varje antal).',
  rounding:
    'Källan anger hela procent. Intervallet är allt som avrundningen lämnar öppet; det är inte en felmarginal från ett urval.',
  estimated: 'Antalen är uppskattade: andelen i hela procent gånger invånarna.',
  coverage: (what: string, counted: string, of: string): string =>
    `${what} är räknat på ${counted} av ${of} områden: de andra saknar uppgift och är utelämnade.`,
  infinite: 'Ingen i polen har hög köpkraft, så det finns inget att dela med. Talet är utan gräns, inte fel.',
  letters: { q1: 'låg köpkraft', q2: 'medellåg', q3: 'medelhög', q4: 'hög köpkraft' },
  ofPole: (what: string, letter: string): string => `${what} i ${letter}`,
  balance: {
    title: (letter: string): string => `Balansmått för ${letter}`,
    meaning: 'Hur många med låg köpkraft det finns på varje med hög. 1 är jämnt.',
    formula: 'balansmått = låg ÷ hög',
    intervalCounts: 'ln((låg + ½) ÷ (hög + ½)) ± 1,96 · √(1 ÷ (låg + ½) + 1 ÷ (hög + ½)), räknat tillbaka med e^x',
    intervalPercents: 'från (låg − ½) ÷ (hög + ½) till (låg + ½) ÷ (hög − ½), i procent',
  },
  quartile: {
    title: (name: string, letter: string): string => `Andel med ${name} köpkraft i ${letter}`,
    meaning: 'Så stor del av polen som hör till denna fjärdedel av landet. Som landet i stort vore 25 % i varje.',
    formula: 'andel = antal i fjärdedelen ÷ alla fyra tillsammans',
  },
  indicator: {
    title: (title: string, letter: string): string => `${title} i ${letter}`,
    single: 'Värdet är områdets eget, som det står i tabellen.',
    sum: { formula: 'värde = summan över polens områden', meaning: 'Antalen i polens områden läggs ihop.' },
    base: {
      formula: 'värde = summan av (andel · invånare 20–64 år) ÷ summan av invånare 20–64 år',
      meaning: 'Områdena vägs samman efter hur många 20–64-åringar som bor där.',
    },
    population: {
      formula: 'värde = summan av (värde · invånare) ÷ summan av invånare',
      meaning:
        'Områdena vägs samman efter hur många som bor där. För inkomst blir det ett medel av områdenas medianer.',
    },
    singleFormula: 'värde = tabellens cell',
  },
  difference: {
    title: (title: string): string => `Skillnad i ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    meaning: 'Avståndet mellan polerna, i enheten och som hur många gånger större den större är.',
    formula: 'skillnad = värdet i A − värdet i B; gånger = det större ÷ det mindre',
    difference: 'skillnad',
    times: 'gånger',
  },
  contrast: {
    title: 'Gånger isär (polkvot)',
    meaning: 'Hur många gånger större balansmåttet är i den ena polen än i den andra.',
    half: 'En halv läggs till varje antal, så att också 0 går att jämföra.',
    formulaCounts: 'polkvot = (låg A + ½) · (hög B + ½) ÷ ((hög A + ½) · (låg B + ½))',
    formulaPercents: 'polkvot = balansmått A ÷ balansmått B',
    atLeast: (times: string): string => `minst ${times} gånger`,
    formulaLeastCounts:
      'minst = polkvot ÷ e^(1,96 · √(1 ÷ (låg A + ½) + 1 ÷ (hög A + ½) + 1 ÷ (låg B + ½) + 1 ÷ (hög B + ½)))',
    formulaLeastPercents: 'minst = lägsta balansmått i den ena ÷ högsta balansmått i den andra, inom avrundningen',
    open: 'I en av polerna finns ingen med låg eller ingen med hög köpkraft. Då finns ingen övre gräns: bara det som är säkert sägs, avrundat nedåt.',
    turned: 'B har det högre balansmåttet, så kvoten vänds: det är samma avstånd.',
    certain: 'Intervallet täcker inte 1: skillnaden är större än slumpen brukar ge.',
    certainRounding: 'Intervallet täcker inte 1: avrundningen räcker inte för att förklara skillnaden.',
    uncertain: 'Intervallet täcker 1: med så här små tal går polerna inte att skilja från lika.',
    equal: 'Båda polerna har samma balansmått.',
    name: 'polkvot',
  },
  dissimilarity: {
    title: 'Ojämnhet mellan polerna, D',
    meaning:
      '0 när låg och hög köpkraft är fördelade lika över de två polerna, 1 när ingen pol har båda. Delen av den ena gruppen som skulle behöva flytta.',
    formula: 'D = |låg A ÷ (låg A + låg B) − hög A ÷ (hög A + hög B)|',
    name: 'D',
  },
  swaps: {
    title: 'Byten till ett jämnt par',
    meaning:
      'Om så här många med låg köpkraft i den ena polen och lika många med hög i den andra bytte plats, skulle båda få samma balansmått. Räkneexempel, inte förslag.',
    formula: 'byten = låg A − (låg A + hög A) · β ÷ (1 + β), där β är balansmåttet för båda ihop',
    direction: {
      fromA: 'Låg köpkraft skulle flytta från A till B, hög från B till A.',
      fromB: 'Låg köpkraft skulle flytta från B till A, hög från A till B.',
      none: 'Inga byten behövs.',
    },
    name: 'byten',
  },
  pooledBalance: {
    title: 'Balansmått för båda polerna ihop',
    meaning: 'Vad balansmåttet vore om de två polerna var ett område.',
    formula: 'β = (låg A + låg B) ÷ (hög A + hög B)',
    name: 'β',
  },
  exposure: {
    title: 'Låg köpkraft möter hög',
    meaning:
      'Av dem som någon med låg köpkraft delar pol med, räknat på låg och hög: så stor del har hög. Säger vem som bor i samma pol, inte vem som möts.',
    formula: 'summan över A och B av (låg ÷ all låg) · (hög ÷ (låg + hög))',
    name: 'exponering',
  },
  quartileDistance: {
    title: 'Kvartilavstånd',
    meaning: 'Hur många steg i medeltal, av tre möjliga, den ena polens köpkraft ligger från den andras.',
    formula: 'summan över de tre gränserna av |andel under gränsen i A − andel under gränsen i B|',
    name: 'avstånd',
  },
  distance: {
    title: 'Avstånd mellan polerna',
    meaning: 'Fågelvägen mellan polernas mittpunkter, längs jordens yta.',
    formula: 'storcirkelavstånd mellan två punkter',
    points: {
      populationWeighted: 'Mittpunkten är medelpunkten av polens områden, vägd efter invånare.',
      plain: 'Mittpunkten är den vanliga medelpunkten av polens områden; invånartal saknas.',
    },
    point: (letter: string): string => `mittpunkt ${letter} (nord, öst)`,
  },
  sharedBorder: {
    title: 'Gemensam gräns',
    meaning: 'Så lång gräns har polerna gemensam på marken.',
    formula: 'summan av längderna av gemensamma gränslinjer',
    water: 'En gräns i vatten räknas som annan gräns när källan inte skiljer dem åt.',
  },
  bordersBetween: {
    title: 'Gränser emellan',
    meaning: 'Så få områdesgränser går det att passera på väg från A till B, från granne till granne.',
    formula: 'kortaste vägen i nätet av grannar',
    path: 'vägen',
    noPath: 'Det finns ingen väg av grannar: vatten eller ett uppehåll i kartan skiljer polerna åt.',
  },
  gradient: {
    title: 'Lutning',
    meaning: 'Hur snabbt balansmåttet ändras på vägen mellan polerna. En fördubbling per kilometer är brant.',
    formula: 'fördubblingar per km = ln(gånger isär) ÷ ln 2 ÷ avståndet i km',
    name: 'lutning',
  },
  index: {
    titles: {
      index: (municipality: string): string => `Segregationsindex för ${municipality}`,
      bottomGap: (municipality: string): string => `${municipality}: medianen över det svagaste`,
      topGap: (municipality: string): string => `${municipality}: det starkaste över medianen`,
      poleQuotient: (municipality: string): string => `${municipality}: det starkaste över det svagaste`,
      band: (municipality: string): string => `${municipality}: andra sätt att räkna indexet`,
      medianOverP10: (municipality: string): string => `${municipality}: medianen över tiondelen svagast`,
      counted: (municipality: string): string => `${municipality}: områden som räknas`,
      balance: (municipality: string): string => `Balansmått för ${municipality}`,
      medianBalance: (municipality: string): string => `${municipality}: medianområdets balansmått`,
    },
    meanings: {
      index:
        'Hur många gånger bättre levnadsvillkor medianområdet har än det svagaste. Egen beräkning: den publicerade formeln är inte känd.',
      bottomGap: 'Avståndet nedåt: medianområdet mot det med svagast levnadsvillkor. Detta är segregationsindex.',
      topGap: 'Avståndet uppåt: området med starkast levnadsvillkor mot medianområdet.',
      poleQuotient: 'Hela spannet, från den ena änden till den andra: avståndet nedåt gånger avståndet uppåt.',
      band: 'Tre andra rimliga sätt att väga samman samma tre mått. Ligger de nära varandra är indexet stadigt.',
      medianOverP10:
        'Som indexet, men mot tiondelen svagast i stället för det allra svagaste, så att ett enda område inte avgör.',
      counted: 'Områden med minst 200 invånare 20–64 år och alla tre måtten räknas.',
      balance: 'Alla hushåll med låg köpkraft i kommunen på varje hushåll med hög: kvoten av summorna.',
      medianBalance: 'Balansmåttet i det mittersta området, när områdena står i ordning.',
    },
    formulas: {
      composite: 'G = kubikroten ur (förvärvsfrekvens · inkomst · utbildning), var och en delad med kommunens median',
      index: 'index = median(G) ÷ minsta G',
      topGap: 'avstånd uppåt = största G ÷ median(G)',
      poleQuotient: 'spann = största G ÷ minsta G',
      f1: 'F1 = medeltalet av median ÷ minsta värde, mått för mått',
      f2: 'F2 = som indexet, men med vanligt medeltal i stället för kubikrot',
      f4: 'F4 = medeltalet av median ÷ värde i det svagaste området',
      medianOverP10: 'median(G) ÷ tionde percentilen av G',
      counted: 'antal områden med underlag',
      balance: 'summan av låg ÷ summan av hög',
      medianBalance: 'medianen av områdenas låg ÷ hög',
    },
    median: 'median(G)',
    weakest: (name: string): string => `svagast: ${name}, G`,
    strongest: (name: string): string => `starkast: ${name}, G`,
    areas: 'områden som räknas',
    leftOut: 'områden som inte räknas',
    own: 'Egen beräkning. Det minsta värdet sjunker ju fler områden en kommun har: jämför kommuner med försiktighet.',
    clash: 'Delmos, Linköping och Boverket använder ordet segregationsindex om ett annat mått, ojämnheten, D.',
  },
  companions: {
    title: (name: string, municipality: string): string => `${name}, ${municipality}`,
    notes:
      'Räknat på låg och hög köpkraft (x och y, tillsammans t) över kommunens områden. X, Y och T är summorna, P = X ÷ T.',
    many: 'Räknat på alla fyra delarna av köpkraft över kommunens områden.',
    of: {
      dissimilarity: {
        meaning: 'Delen av den ena gruppen som skulle behöva flytta för att båda skulle bo lika. 0–1.',
        formula: 'D = ½ · summan av |x ÷ X − y ÷ Y|',
      },
      isolation: {
        meaning: 'Så stor del av grannarna i det egna området som också har låg köpkraft, för någon med låg. 0–1.',
        formula: 'summan av (x ÷ X) · (x ÷ t)',
      },
      exposure: {
        meaning: 'Så stor del av grannarna i det egna området som har hög köpkraft, för någon med låg. 0–1.',
        formula: 'summan av (x ÷ X) · (y ÷ t)',
      },
      varianceRatio: {
        meaning: 'Isoleringen, rensad från hur stora grupperna är. 0–1.',
        formula: '(isolering − P) ÷ (1 − P)',
      },
      gini: {
        meaning: 'Hur olika sammansatta två invånares områden är i medeltal, mot hur olika de kunde vara. 0–1.',
        formula: 'summan över par av t · t · |p − p| ÷ (2 · T² · P · (1 − P))',
      },
      theilH: {
        meaning: 'Hur mycket mindre blandade områdena är än kommunen i stort. 0–1.',
        formula: 'H = summan av t · (E − E i området) ÷ (T · E), där E = −P ln P − (1 − P) ln(1 − P)',
      },
      atkinson: {
        meaning: 'Ojämnhet där områden med få och områden med många av gruppen väger lika. 0–1.',
        formula: '1 − P ÷ (1 − P) · [summan av √((1 − p) · p) · t ÷ (P · T)]²',
      },
      multigroupDissimilarity: {
        meaning: 'Ojämnhet för alla fyra delarna på en gång. 0–1.',
        formula:
          'summan över områden och delar av t · |andel i området − andel i kommunen| ÷ (2 · T · I), I = summan av andel · (1 − andel)',
      },
      multigroupTheilH: {
        meaning: 'Hur mycket mindre blandade områdena är än kommunen, för alla fyra delarna. 0–1.',
        formula: 'ömsesidig information ÷ kommunens entropi',
      },
      mutualInformation: {
        meaning: 'Vad det säger om någons köpkraft att veta var hen bor. 0 till 1,39 (ln 4).',
        formula: 'summan av (t ÷ T) · summan över delarna av andel · ln(andel i området ÷ andel i kommunen)',
      },
    },
  },
};

export type ExplainText = typeof explain;
