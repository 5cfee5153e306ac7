/** A measure on the method page. `id` is the anchor that links lead to. */
export interface MethodEntry {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly formula: readonly string[];
  readonly says: string;
  readonly saysNot: string;
  /** What happens at the edges: zero, too few, missing. */
  readonly edges?: string;
  readonly source: string;
}

export interface MethodChapter {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly entries: readonly MethodEntry[];
}

/** The report that the measures come from. */
export const methodReport = 'Grander, Allmännyttans innovationslabb: följeforskning, Malmö universitet 2019/2020';

/** The measures on the method page, in chapters. */
export const methodChapters: readonly MethodChapter[] = [
  {
    id: 'areas',
    title: 'Områdets mått',
    lead: 'Alla mått räknas för varje område och år. Ett område jämförs aldrig ensamt: bredvid varje siffra går det att läsa motpolens.',
    entries: [
      {
        id: 'balance',
        title: 'Balansmått',
        what: 'Hushåll (eller personer) med låg köpkraft delat med hushåll med hög. 1 är jämnt, 4 är fyra låga på varje hög, 0,25 är fyra höga på varje låg.',
        formula: ['b = Q1 / Q4', 'intervall: exp(ln((Q1 + ½) / (Q4 + ½)) ± 1,96 · √(1 / (Q1 + ½) + 1 / (Q4 + ½)))'],
        says: 'Hur landets lägsta och högsta köpkraftsfjärdedel står mot varandra i området.',
        saysNot:
          'Ingenting om de två mellersta fjärdedelarna och ingenting om en enskild människa. Ett jämnt mått betyder inte att grupperna möts.',
        edges:
          'Finns ingen med hög köpkraft är måttet utan gräns. Finns varken låg eller hög är det ingen befolkning att mäta. Räknat på hela procent från SCB anges avrundningens intervall: 60 och 2 procent kan vara allt från 23,8 till 40,3.',
        source: `Salonen; ${methodReport}.`,
      },
      {
        id: 'localDeviation',
        title: 'Lokal avvikelse',
        what: 'Områdets balansmått mot den egna kommunens, som naturlig logaritm. 0 är som kommunen.',
        formula: ['ln b(område) − ln b(kommun)'],
        edges:
          'Har området ingen med låg eller ingen med hög köpkraft läggs ½ till varje antal, både områdets och kommunens. Intervallet räknas alltid så.',
        says: 'Hur området skiljer sig från sin egen kommun. En kommun med låg köpkraft överallt har ingen avvikelse.',
        saysNot: 'Ingenting om nivån. Läs det bredvid balansmåttet.',
        source: 'Egen beräkning på balansmåttet.',
      },
      {
        id: 'ice',
        title: 'Koncentration vid polerna, ICE*',
        what: 'Balansmåttet på en skala med två ändar: −1 bara låg, 0 jämnt, 1 bara hög.',
        formula: ['ICE* = (Q4 − Q1) / (Q4 + Q1)'],
        says: 'Detsamma som balansmåttet, men med fasta ändar, så att inget område drar iväg på skalan.',
        saysNot: 'Det är inte det vanliga ICE, som delar med alla hushåll: här räknas bara låg och hög.',
        source: 'Efter Massey 2001.',
      },
      {
        id: 'livingConditions',
        title: 'Livsvillkor, G',
        what: 'Förvärvsfrekvens, disponibel inkomst och eftergymnasial utbildning, vart och ett delat med medianen i kommunen och sedan vägt ihop. 1 är ett typiskt område i kommunen.',
        formula: ['R = x / median(x)', 'G = (R(förvärv) · R(inkomst) · R(utbildning))^⅓'],
        says: 'Hur ett områdes villkor står mot det typiska området i samma kommun.',
        saysNot: 'Områden i olika kommuner går inte att jämföra, eftersom varje kommun är sin egen måttstock.',
        edges:
          'Områden med färre än 200 personer i åldern 20–64 år eller utan en indikator räknas inte och nämns vid namn.',
        source: 'Egen beräkning efter rapportens beskrivning.',
      },
      {
        id: 'indicators',
        title: 'Förvärvsfrekvens, utbildning, inkomst och invånare',
        what: 'Indikatorerna visas som källan har dem: andel förvärvsarbetande av 20–64 år, andel med minst tre års eftergymnasial utbildning, disponibel inkomst per konsumtionsenhet i tusen kronor, antal invånare.',
        formula: [
          'skillnad = A − B',
          'kvot = den större / den mindre',
          'flera områden i en pol: andelar vägs med sin bas, inkomst med antal invånare',
        ],
        says: 'Villkoren i området det året.',
        saysNot: 'Inte varför, och inte vem som har flyttat.',
        source: 'Paketets källor, se Källor.',
      },
      {
        id: 'ratio',
        title: 'Eget förhållande och paketets egna kolumner',
        what: 'Två valfria kolumner med antal kan ställas mot varandra på samma sätt som låg och hög köpkraft. Övriga kolumner visas som de är.',
        formula: ['täljare / nämnare'],
        says: 'Hur två grupper eller upplåtelseformer står mot varandra.',
        saysNot: 'Att två kolumner kan delas betyder inte att kvoten har en mening. Det avgör den som väljer dem.',
        source: 'Egen beräkning.',
      },
      {
        id: 'fromA',
        title: 'Sett från A',
        what: 'Kartan visar varje områdes värde delat med pol A:s i stället för värdet självt.',
        formula: ['värde(område) / värde(A)'],
        says: 'Vilka områden som liknar A och vilka som är dess motsats.',
        saysNot: 'Ingenting om nivån: A är alltid mitten.',
        source: 'Egen beräkning.',
      },
    ],
  },
  {
    id: 'pair',
    title: 'Polparets mått',
    lead: 'Segregation kräver minst två områden. Består en pol av flera områden summeras antalen först; kvoter läggs aldrig ihop.',
    entries: [
      {
        id: 'contrast',
        title: 'Polkvot',
        what: 'Hur många gånger balansmåttet i den ena polen är det i den andra.',
        formula: [
          'OR = ((Q1_A + ½)(Q4_B + ½)) / ((Q4_A + ½)(Q1_B + ½))',
          'intervall: exp(ln OR ± 1,96 · √Σ 1 / (n + ½))',
        ],
        says: 'Hur långt isär polerna står. Täcker intervallet 1 går de inte att skilja från lika.',
        saysNot: 'Inte vilken av dem som är problemet. Byter polerna plats blir polkvoten sin egen invers.',
        source: 'Oddskvot med Haldane–Anscombes tillägg.',
      },
      {
        id: 'dissimilarity',
        title: 'Ojämnhet, D',
        what: 'Hur stor del av den ena gruppen som skulle behöva bo i ett annat område för att fördelningen skulle vara jämn. För två poler eller för alla områden i en kommun.',
        formula: [
          'D(par) = |Q1_A / (Q1_A + Q1_B) − Q4_A / (Q4_A + Q4_B)|',
          'D(kommun) = ½ Σ |Q1_i / ΣQ1 − Q4_i / ΣQ4|',
        ],
        says: 'Hur ojämnt två grupper är fördelade: 0 jämnt, 1 helt åtskilda.',
        saysNot: 'Inte hur nära områdena ligger varandra, och inte hur stora grupperna är.',
        source: 'Duncan & Duncan 1955; Massey & Denton 1988.',
      },
      {
        id: 'swaps',
        title: 'Byten',
        what: 'Hur många hushåll med låg köpkraft i A och lika många med hög i B som skulle byta plats för att båda skulle få samma balansmått.',
        formula: ['β = (Q1_A + Q1_B) / (Q4_A + Q4_B)', 's = Q1_A − (Q1_A + Q4_A) · β / (1 + β)'],
        says: 'Skillnadens storlek i antal hushåll.',
        saysNot: 'Det är räkning, inte en prognos och inte ett förslag om att någon ska flytta.',
        source: 'Egen beräkning. Över många områden är summan D · XY / (X + Y).',
      },
      {
        id: 'quartileDistance',
        title: 'Kvartilavstånd, W1',
        what: 'Hur många steg på kvartiltrappan som skiljer polernas fördelningar, i medeltal.',
        formula: ['W1 = Σ (k = 1…3) |F_A(k) − F_B(k)|'],
        says: 'Skillnaden över alla fyra fjärdedelarna, från 0 till 3.',
        saysNot: 'Inte åt vilket håll; det säger polkvoten.',
        source: 'Wassersteins avstånd.',
      },
      {
        id: 'exposure',
        title: 'Exponering och isolering, xPy och xPx',
        what: 'Hur stor andel med hög (xPy) eller låg (xPx) köpkraft som den som har låg har i sitt eget område, bland låga och höga.',
        formula: [
          'xPy = Σ (Q1_i / X) · (Q4_i / t_i)',
          'xPx = Σ (Q1_i / X) · (Q1_i / t_i)',
          't_i = Q1_i + Q4_i, X = ΣQ1',
        ],
        says: 'Möjligheten att bo granne med den andra gruppen.',
        saysNot: 'Inte att någon möts. Måtten följer också gruppernas storlek.',
        source: 'Massey & Denton 1988.',
      },
      {
        id: 'geography',
        title: 'Avstånd, gräns och lutning',
        what: 'Avståndet mellan polernas befolkningsvägda mittpunkter, gränsen de delar, hur många gränser den kortaste vägen går över, och hur fort skillnaden växer per kilometer.',
        formula: ['avstånd: storcirkel mellan punkterna', 'lutning = ln OR / km'],
        says: 'Om stora skillnader ligger tätt intill varandra.',
        saysNot: 'Inte resvägen. Avståndet är fågelvägen och bryr sig inte om vatten, spår eller backar.',
        source: 'Egen beräkning på områdenas gränser.',
      },
    ],
  },
  {
    id: 'municipality',
    title: 'Kommunens mått',
    lead: 'Kommunens spännvidd visas alltid med båda ändarna.',
    entries: [
      {
        id: 'segregationIndex',
        title: 'Segregationsindex',
        what: 'Kommunens median mot området med svagast livsvillkor, och lika noga området med starkast mot medianen. 1,42 betyder 1,42 gånger.',
        formula: [
          'S = median(G) / min(G)',
          'ln(max / min) = ln(max / median) + ln(median / min)',
          'polgap = toppgap + bottengap',
          'F1 = medel av median/min för varje indikator för sig',
          'F2 = som S, med aritmetiskt medel i stället för geometriskt',
          'F4 = medel av kvoterna i det svagaste området',
        ],
        says: 'Hur långt det är från mitten till vardera änden. Bandet är det lägsta till det högsta av S, F1, F2 och F4: så mycket beror på hur måttet byggs.',
        saysNot:
          'Rapportens exakta formel är inte publicerad, så våra tal är inte rapportens. Minsta värdet sjunker av sig självt när en kommun har fler områden; därför visas också median mot tionde percentilen (P10).',
        edges: 'Färre än fem områden som kan räknas: för få områden, inget index.',
        source: `Egen beräkning efter ${methodReport}.`,
      },
      {
        id: 'companions',
        title: 'Följemått',
        what: 'Kända mått på ojämnhet, som sammanhang: varianskvot, Gini, Theils H, Atkinson, D och H för fyra grupper, ömsesidig information M.',
        formula: [
          'varianskvot = Σ t_i (p_i − P)² / (T P (1 − P))',
          'Gini = Σ Σ t_i t_j |p_i − p_j| / (2 T² P (1 − P))',
          'H = Σ t_i (E − E_i) / (T E), E = −Σ P ln P',
          'Atkinson(½) = 1 − P / (1 − P) · |Σ t_i (1 − p_i)^½ p_i^½ / (T P)|²',
          'D(flera) = Σ Σ t_i |π_ig − π_g| / (2 T Σ π_g (1 − π_g))',
          'M = Σ Σ p_ig ln(p_ig / (p_i p_g))',
        ],
        says: 'Hur ojämnt grupperna bor i hela kommunen, var och ett med sin betoning: Gini och D på fördelning, H och M på information, Atkinson på områden där en grupp saknas.',
        saysNot: 'Inget av dem vet var områdena ligger: byter två områden plats på kartan är talen desamma.',
        edges: 'Utan låg eller utan hög köpkraft i kommunen har de inget värde.',
        source: 'Massey & Denton 1988; Reardon & Firebaugh 2002; Mora & Ruiz-Castillo 2011.',
      },
    ],
  },
];
