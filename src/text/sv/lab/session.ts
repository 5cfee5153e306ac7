const counted = (count: string, isOne: boolean, one: string, many: string): string => `${count} ${isOne ? one : many}`;

/** The part "Spara och öppna". */
export const session = {
  heading: 'Spara och öppna',
  lead: (held: string) => `Sessionen innehåller ${held}.`,
  empty: 'Sessionen är tom. Fånga en vy eller lägg ett kort, eller öppna en session som du har.',
  untitled: 'Labb utan titel',
  counts: {
    steps: (count: string, isOne: boolean) => counted(count, isOne, 'steg', 'steg'),
    cards: (count: string, isOne: boolean) => counted(count, isOne, 'kort', 'kort'),
    dots: (count: string, isOne: boolean) => counted(count, isOne, 'prick', 'prickar'),
    pairs: (count: string, isOne: boolean) => counted(count, isOne, 'sparat polpar', 'sparade polpar'),
    previous: (title: string) => (title === '' ? 'förra labbet' : `förra labbet, ”${title}”`),
  },
  facts: {
    heading: 'Om labbet',
    title: 'Titel',
    place: 'Plats',
    date: 'Datum',
    group: 'Grupp',
    groupPlaceholder: 'Till exempel ”planerare och skolledare”',
    privacy:
      'Skriv inte namn på personer, och inget som pekar ut någon, vare sig här eller i anteckningar och kort. Skriv roller: ”två planerare, en rektor”.',
  },
  file: {
    heading: 'Som fil',
    lead: 'Filen rymmer allt ovan och kan öppnas i en annan webbläsare, eller slås ihop med en annan session.',
    name: (name: string) => `Filen får namnet ${name}.`,
    regions: 'Egna regioner som stegen visar',
    region: (title: string) => `Ta med ${title} i filen`,
    regionHint: (bytes: string) =>
      `${bytes} till. Utan den står bara regionens namn i filen, och den som öppnar behöver ha regionen själv.`,
    save: 'Spara som fil',
    open: 'Öppna fil …',
    label: 'Sessionsfil att öppna',
    drop: 'Filen slutar på .mellanrum.json. Den kan också släppas var som helst på sidan.',
  },
  keep: {
    heading: 'På den här datorn',
    label: 'Spara på den här datorn',
    hint: 'Sessionen sparas då i den här webbläsaren strax efter varje ändring, och finns kvar om den stängs eller kraschar. Den lämnar inte datorn. På en dator som delas med andra: spara som fil i stället.',
    off: 'Inget sparas på datorn förrän du kryssar i rutan.',
    saving: 'Sparar …',
    saved: (time: string) => `Sparat ${time}.`,
    waiting: (time: string) => `Sparar snart. Senast sparat ${time}.`,
    isSavedAnew:
      'Det som var sparat hade tagits bort från webbläsaren medan sessionen var öppen. Den är sparad på nytt, hel.',
  },
  elsewhere: {
    title: 'Sessionen är öppen i ett annat fönster',
    advice:
      'Det fönstret sparar den. Det som ändras här sparas inte förrän du har valt. Väljer du att fortsätta här sparar det andra fönstret först sitt, och sedan inte mer.',
    goOn: 'Fortsätt här i stället',
    copy: 'Gör en kopia',
  },
  rival: {
    title: 'Något annat är redan sparat av samma session',
    advice: (revision: string) =>
      `På datorn finns en utgåva (ändring ${revision}) som det här fönstret inte har sett. Inget är överskrivet. Slå ihop dem, så är båda med.`,
    merge: 'Slå ihop med den sparade',
    copy: 'Spara den här som en kopia',
    writeOver: 'Ersätt den sparade',
  },
  copyOf: (title: string) => (title === '' ? 'Kopia' : `${title} (kopia)`),
  offer: {
    /** The session that was saved last, when the page has been opened anew. */
    title: (title: string) => `Fortsätt med ”${title}”?`,
    line: (held: string, time: string) => `${held} · sparad ${time}`,
    go: 'Fortsätt',
    goNamed: (title: string) => `Fortsätt med ${title}`,
    no: 'Inte nu',
  },
  list: {
    heading: 'Sparade på den här datorn',
    label: 'Sparade sessioner',
    none: 'Ingen session är sparad på den här datorn.',
    line: (held: string, time: string, bytes: string) => `${held} · sparad ${time} · ${bytes}`,
    unread: 'Skadad, eller sparad av en nyare version. Den kan inte öppnas här.',
    isOpen: 'öppen',
    open: 'Öppna',
    openNamed: (title: string) => `Öppna ${title}`,
    remove: 'Ta bort',
    removeNamed: (title: string) => `Ta bort ${title}`,
    sure: (title: string) => `Ta bort ”${title}” från datorn?`,
    sureOpen: 'Den är öppen nu: det som är på skärmen är kvar, men sparas inte längre.',
    yes: 'Ta bort',
    no: 'Behåll',
  },
  reading: (name: string, share: string) => (name === '' ? `Läser … ${share}` : `Läser ${name} … ${share}`),
  stop: 'Avbryt',
  failed: (name: string) => (name === '' ? 'Sessionen är inte öppnad' : `${name} är inte öppnad`),
  asking: {
    title: 'Det som är öppet är inte sparat',
    lost: (title: string, held: string) => `Öppnas en annan session försvinner ”${title}” från skärmen: ${held}.`,
    next: (title: string, held: string) => `Den som ska öppnas är ”${title}”: ${held}.`,
    nextEmpty: 'Det som ska öppnas är en tom session.',
    saveFirst: 'Spara som fil och öppna',
    merge: 'Slå ihop dem',
    open: 'Öppna utan att spara',
    stay: 'Stanna här',
  },
  told: {
    opened: (title: string, held: string) => `”${title}” är öppen: ${held}.`,
    openedWith: (count: string, isOne: boolean) =>
      isOne ? 'En sak i sessionen behöver du känna till:' : `${count} saker i sessionen behöver du känna till:`,
    more: (count: string) => `och ${count} till.`,
    fileSaved: (name: string) => `Sparad som ${name}.`,
    removed: (title: string) => `”${title}” är borttagen från datorn.`,
  },
  anew: 'Ny, tom session',
};
