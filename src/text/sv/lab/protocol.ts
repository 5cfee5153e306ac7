/** The protocol of a lab: the part of the dialog, the headings of what is made, and what is said where something could not be had. */
export const protocol = {
  heading: 'Protokoll från labbet',
  lead: 'Spåret med bilder, siffror, frågor och anteckningar, tavlan med sina kort och det som har ändrats sedan förra labbet. Det görs på den här datorn, på det språk som visas. Ingenting skickas någonstans.',
  holds: (steps: string, cards: string): string => `Med i protokollet: ${steps} och ${cards}.`,
  steps: (count: string, one: boolean): string => (one ? 'ett steg' : `${count} steg`),
  cards: (count: string, one: boolean): string => (one ? 'ett kort' : `${count} kort`),
  empty:
    'Labbet har inga steg och inga kort än. Gör ett steg i Labb eller ett kort i Insatser, så finns det något att skriva ned.',
  picturesOf: (most: string): string =>
    `Spåret är långt: de första ${most} stegen får bilder och diagram, resten får text och tabeller.`,
  choose: 'Ta med',
  withNotes: 'Anteckningar till den som presenterar',
  withVotes: 'Rösterna',
  kinds: {
    print: {
      title: 'Skriv ut eller spara som PDF',
      about:
        'Sidor i A4 som läses upp i rätt ordning av ett skärmläsningsprogram. Webbläsarens utskriftsruta öppnas när allt är klart. Välj där ”Spara som PDF”, om det ska bli en fil.',
      action: 'Skriv ut',
    },
    pptx: {
      title: 'PowerPoint',
      about:
        'Kartan med sin fråga på en bild per steg, diagram och siffror på egna bilder. Kartor och diagram är bilder med textbeskrivning. Rubriker, teckenförklaringar, tabeller, anteckningar och kort är text som går att ändra.',
      action: 'Gör PowerPoint',
    },
    page: {
      title: 'Webbsida i en fil',
      about:
        'Hela spåret i en enda fil som öppnas i vilken webbläsare som helst, från ett USB-minne, utan nät och utan program. En reserv att ha med sig om datorn i lokalen inte vill.',
      action: 'Gör webbsida',
    },
  },
  busy: {
    preparing: 'Förbereder …',
    step: (at: string, of: string): string => `Steg ${at} av ${of}`,
    writing: 'Skriver filen …',
    writingShare: (share: string): string => `Skriver filen, ${share} klart`,
    name: (kind: string): string => `Gör protokollet: ${kind}`,
  },
  cancel: 'Avbryt',
  stopped: 'Avbrutet. Inget sparades.',
  printed: 'Klart. Webbläsarens utskriftsruta har öppnats.',
  saved: (name: string, size: string): string => `Klart: ${name}, ${size}. Filen ligger bland hämtade filer.`,
  again: 'Försök igen',
  files: { protocol: 'labbprotokoll', page: 'labbspar' },

  /** Headings and labels of what is made. */
  words: {
    protocol: 'Labbprotokoll',
    question: 'Fråga till gruppen',
    note: 'Anteckning',
    legend: 'Teckenförklaring',
    board: 'Tavlan',
    cards: 'Insatser',
    remarks: 'Att fundera på',
    votes: 'Röster',
    changes: 'Vad som ändrades sedan förra labbet',
    sources: 'Källor',
    link: 'Samma vy i Mellanrum',
    cardHeads: ['Vad', 'Vem', 'Var', 'Plats på tavlan', 'Metod', 'Läge', 'Anteckning', 'Röster'],
    page: (number: number, of: number): string => `Sida ${String(number)} av ${String(of)}`,
  },
  /** Headings and labels of the printed pages and of the page in a file. */
  page: {
    contents: 'Innehåll',
    before: 'Föregående steg',
    after: 'Nästa steg',
    stepOf: (number: number, of: number): string => `Steg ${String(number)} av ${String(of)}`,
    level: 'Nivå',
    noCards: 'inget kort',
    more: (count: string, one: boolean): string =>
      one ? 'och ett kort till, se tabellen' : `och ${count} kort till, se tabellen`,
    dots: (count: string, one: boolean): string => (one ? '1 röst' : `${count} röster`),
    unplaced: (count: string, one: boolean): string =>
      one ? 'Ett kort har ingen plats på tavlan än.' : `${count} kort har ingen plats på tavlan än.`,
    boardCaption: 'Korten på tavlan: nivå och kriterium',
    back: 'Till innehållet',
    open: 'Visa anteckningen',
    place: (level: string, part: string): string => `${level}: ${part}`,
  },
  facts: { place: 'Plats', date: 'Datum', group: 'Grupp', steps: 'Steg', cards: 'Kort' },
  untitled: 'Labb utan namn',
  stepTitle: (number: string): string => `Steg ${number}`,
  opening: 'Inledning',
  closing: 'Avslutning',
  /** Where a card works: whom it is for, and the pair that is meant. */
  where: (target: string, pair: string): string => (pair === '' ? target : `${target} (${pair})`),
  counted: (basis: string): string => `räknat på ${basis}`,
  basis: { households: 'hushåll', persons: 'personer' },
  keyFigures: 'Nyckeltal för polparet',
  figure: 'Uppgift',
  difference: 'Skillnad',
  pole: (letter: string, names: string): string => `${letter}: ${names}`,
  together: 'De två tillsammans',
  value: 'Värde',
  sameFigures: (number: string): string => `Polernas nyckeltal är desamma som i steg ${number} och står där.`,
  apart: 'Avstånd',
  votesOf: (dots: string, cards: string, one: boolean): string =>
    one ? `${dots} röster på ett kort.` : `${dots} röster på ${cards} kort.`,
  votesEach: (perPerson: string): string => `Var och en hade ${perPerson} att lägga.`,
  edition: (title: string, facts: string): string => (facts === '' ? title : `${title} (${facts})`),
  editionDate: (date: string): string => `uppgifter från ${date}`,
  editionName: (edition: string): string => `utgåva ${edition}`,
  madeUp: 'Påhittade värden. De får inte läsas som uppgifter om någon verklig plats.',
  tried: 'Tänk om: siffrorna är räknade på ett prövat antagande, inte på hur det är.',
  missing: {
    region: 'Regionens data finns inte på den här datorn, så steget har ingen bild. Texten är den som stod i spåret.',
    late: 'Allt i vyn hann inte räknas fram. Steget visar det som fanns framme.',
    part: (title: string): string => `Något i vyn kunde inte tas fram: ${title}`,
    picture: 'Kartan kunde inte ritas. Tabellen säger detsamma.',
    beyond: (most: string): string => `Steget har ingen bild: protokollet har bilder av de första ${most} stegen.`,
    chart: 'Diagrammet kunde inte ritas för protokollet. Det som det visar står i tabellen.',
    read: 'Stegets länk kunde inte läsas helt. Det som gick att läsa visas.',
  },
};
