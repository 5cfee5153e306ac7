/** The part "Bädda in" of the dialog "Dela". */
export const embed = {
  heading: 'På din egen sida',
  lead: 'Det som är valt i Mellanrum nu följer med: polpar, mått och år.',
  shown: 'Det här bäddas in',
  pair: (a: string, b: string): string => `${a} och ${b}`,
  noPair: 'Inget polpar är valt: kartan öppnas utan.',
  figures: (measure: string, region: string, year: string): string => `${measure}. ${region}, ${year}.`,
  layers: 'Egna lager följer inte med. Det du har lagt in eller ritat stannar på din dator.',
  waiting: 'Koden finns här så snart området har öppnats.',
  madeHere: {
    title: 'Det här området kan inte bäddas in',
    why: 'Det hämtades eller lades in här och finns bara i din webbläsare. En sida som någon annan öppnar kan inte nå det. Paketet utan ram går bra: det innehåller bild, text och tabell och behöver ingen karta bakom sig.',
  },

  kind: 'Sätt att bädda in',
  kinds: { frame: 'Ram', element: 'Element', package: 'Paket utan ram' },
  kindNotes: {
    frame: 'Kod som klistras in där kartan ska stå. Passar nästan alla webbplatser.',
    element: 'För dig som vill styra kartan från sidan, till exempel byta mått med egna knappar.',
    package: 'Bild, text, tabell och länk i en zip-fil. Behöver varken ram eller skript.',
  },

  size: 'Storlek',
  sizes: { small: '320 × 480', medium: '640 × 480', full: 'Full bredd' },
  width: 'Bredd, px',
  wholeWidth: 'hela',
  widthNote: 'Tomt: hela bredden.',
  height: 'Höjd, px',
  sizeNote: (least: string, most: string): string => `Mellan ${least} och ${most}.`,
  elementWidth: 'Elementet fyller sin plats på sidan.',

  what: 'Visa',
  offers: { map: 'Karta', table: 'Tabell', text: 'Text' },
  offersNote: 'Med fler än en väljer besökaren med flikar. Tabell och text är kartans tillgängliga form.',
  first: 'Öppnas med',
  search: 'Sökruta',
  legend: 'Teckenförklaring',
  sentence: 'Sambandet i en mening',

  changes: 'Besökaren kan ändra',
  changesOf: { all: 'Allt', view: 'Vyn', none: 'Inget' },
  changesNote: {
    all: 'Polpar, mått och år, och vad som syns.',
    view: 'Var på kartan, flikar och sökning. Polpar och mått ligger fast.',
    none: 'Polpar, mått och kartans läge ligger fast. Flikarna går att byta.',
  },

  fit: 'Kartan öppnas på',
  fits: { view: 'Det som syns nu', pair: 'Båda polerna', municipality: 'En kommun' },
  municipality: 'Kommun',
  municipalityNote: 'Tabell och text visar då bara kommunen.',

  start: 'Kartan kommer',
  starts: { on: 'Direkt', off: 'När någon vill' },
  startNote: {
    on: 'Med flera kartor på samma sida kommer ändå bilden först.',
    off: 'Först en bild med text och en knapp. Sidan blir lättare.',
  },

  language: 'Språk',
  languages: { sv: 'Svenska', en: 'English' },
  theme: 'Färger',
  themes: { auto: 'Som datorn', light: 'Ljusa', dark: 'Mörka', contrast: 'Hög kontrast' },

  preview: 'Förhandsvisning',
  previewTitle: (title: string): string => `Förhandsvisning. ${title}`,
  skipPreview: 'Hoppa över förhandsvisningen',
  scaled: (size: string, percent: string): string => `${size}. Visas här i ${percent} av sin storlek.`,
  sizeOf: (width: string, height: string): string => `${width} × ${height} px`,
  inColumn: (height: string, column: string): string =>
    `Hela bredden × ${height} px, här på en sida som är ${column} px bred`,

  code: {
    label: 'Kod att klistra in',
    copy: 'Kopiera koden',
    copied: 'Kopierad',
    copyFailed: 'Webbläsaren lät oss inte kopiera. Koden är markerad: kopiera den med Ctrl + C (⌘ + C på Mac).',
  },
  codeChanged: 'Koden är ändrad.',
  long: (bytes: string): string =>
    `Adressen i koden är ${bytes} byte. Vissa publiceringsverktyg kortar långa adresser: pröva på en sida som inte är publicerad.`,
  longest: (parts: string): string => `Mest plats tar ${parts}.`,
  longestPart: (name: string, bytes: string): string => `${name} (${bytes} byte)`,
  tooLong: (bytes: string, most: string): string =>
    `Adressen i koden är ${bytes} byte, och högst ${most} läses. En del av det som är valt skulle inte visas. Välj färre områden eller ett enklare räkneexempel.`,

  kindWords: { map: 'Karta', table: 'Tabell', text: 'Text' },
  frameTitle: (kind: string, pair: string, measure: string, region: string, year: string): string =>
    `${kind}: ${[pair, measure, `${region} ${year}`].filter((one) => one !== '').join(', ')}`,
  pairTitle: (a: string, b: string): string => `${a} (A) och ${b} (B)`,
  fullPage: (pair: string): string =>
    pair === ''
      ? 'Öppna kartan, tabellen och texten i Mellanrum'
      : `Öppna kartan, tabellen och texten om ${pair} i Mellanrum`,

  webmaster: {
    heading: 'Syns inte kartan på sidan?',
    sentence: (origin: string): string =>
      `Webbplatsen behöver släppa fram ramar från ${origin}. Be webbansvarig om det:`,
    letter: 'Brev till webbansvarig',
    copy: 'Kopiera brevet',
    copied: 'Kopierat',
    copyFailed: 'Webbläsaren lät oss inte kopiera. Brevet är markerat: kopiera det med Ctrl + C (⌘ + C på Mac).',
    lines: (origin: string, withScript: boolean, statement: string): readonly string[] => [
      'Hej!',
      `Vi vill visa en karta från Mellanrum på vår webbplats. Den hämtas från ${origin} och visas i en ram (iframe)${withScript ? ' av ett litet skript' : ''}.`,
      'Har webbplatsen en innehållspolicy (Content-Security-Policy) behöver den släppa fram adressen:',
      [`    frame-src ${origin}`, ...(withScript ? [`    script-src ${origin}`] : [])].join('\n'),
      'Saknas frame-src i policyn gäller child-src, och saknas den gäller default-src. Lägg till frame-src hellre än att vidga de andra.',
      'Inställningen finns i publiceringsverktyget, i webbservern eller hos den som sköter driften. Försvinner ramen när sidan sparas behöver taggen iframe tillåtas, till exempel i en modul eller ett block för egen HTML-kod. Så är det i bland annat Sitevision, Optimizely och WordPress, beroende på hur de är inställda.',
      'Sätts attributet sandbox på ramen ska det vara sandbox="allow-scripts allow-same-origin". Med mindre än så visas en text med en länk i stället för kartan.',
      [
        'Det här gör ramen:',
        `- Hämtar karta, siffror och typsnitt från ${origin}, inte från någon annan.`,
        '- Räknar och ritar i besökarens webbläsare.',
        '- Får, med attributet allow, fylla skärmen, kopiera till urklipp och öppna datorns delning, när besökaren ber om det.',
      ].join('\n'),
      [
        'Det här gör den inte:',
        '- Sätter inga kakor och sparar ingenting i besökarens webbläsare.',
        '- Läser inget på vår sida och mäter inga besök.',
        '- Skickar ingenting till tredje part. Servern som kartan hämtas från ser besökarens ip-adress, som varje webbserver gör.',
      ].join('\n'),
      'Tillgänglighet: ramen har ett namn, nås och lämnas med tangentbord, och det kartan visar finns också som tabell och text. Under ramen står en länk till hela sidan. Vad som är prövat och vad som brister, och vem som svarar på frågor om Mellanrum, står här:',
      statement,
    ],
  },

  statement: {
    heading: 'Till er tillgänglighetsredogörelse',
    label: 'Stycke till tillgänglighetsredogörelsen',
    copy: 'Kopiera stycket',
    copied: 'Kopierat',
    copyFailed: 'Webbläsaren lät oss inte kopiera. Stycket är markerat: kopiera det med Ctrl + C (⌘ + C på Mac).',
    text: (page: string): string =>
      `Kartan från Mellanrum är inte till för att hitta vägen, och kartbilden är därför undantagen från lagen (2018:1937) om tillgänglighet till digital offentlig service. Det den visar finns också som tabell och text på den sida som länken under kartan leder till. Ramen har ett namn och nås och lämnas med tangentbord. Mellanrum är delvis förenligt med lagen. Kända brister: ${page}`,
  },

  package: {
    heading: 'I paketet',
    files: [
      ['PNG', 'Kartan som bild med dubbel upplösning, med teckenförklaring, mening, källa och år.'],
      ['index.html', 'Bild, bildtext, tabell och länk, färdigt att klistra in.'],
      ['alt.txt', 'Bildens textbeskrivning, för den som inte ser bilden.'],
      ['bildtext.txt', 'Bildtext med källa, år och vad siffrorna gäller.'],
      ['CSV', 'Polparet och områdena på kartan. Öppnas i Excel.'],
      ['tillganglighet.txt', 'Stycke till er tillgänglighetsredogörelse.'],
      ['lank.txt', 'Länken till samma vy i Mellanrum.'],
      ['README.txt', 'Vad varje fil är till för.'],
    ] as readonly (readonly [name: string, what: string])[],
    withheld: 'Värden som är skyddade eller bygger på för få kommer aldrig med.',
    save: 'Spara paketet',
    making: 'Gör paketet …',
    cancel: 'Avbryt',
    done: (name: string): string => `${name} är sparad.`,
  },
};

export type EmbedText = typeof embed;
