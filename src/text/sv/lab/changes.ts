const named = (kind: string, name: string): string => (name === '' ? `${kind} utan namn` : `${kind} ”${name}”`);
const dots = (count: string, isOne: boolean): string => `${count} ${isOne ? 'prick' : 'prickar'}`;

/** What has changed in a session since another, sentence by sentence. */
export const changes = {
  fields: {
    title: 'titeln',
    place: 'platsen',
    date: 'datumet',
    group: 'gruppen',
    note: 'anteckningen',
    question: 'frågan',
    kind: 'öppna eller stäng',
    address: 'vyn',
    what: 'vad',
    who: 'vem',
    where: 'var',
    pair: 'paret',
    method: 'metoden',
    state: 'läget',
    name: 'namnet',
    pack: 'regionen',
    level: 'nivån',
    a: 'pol A',
    b: 'pol B',
    route: 'vägen mellan polerna',
  },
  /** What a person wrote. */
  quoted: (text: string) => `”${text}”`,
  nothing: 'Ingenting har ändrats.',
  about: {
    set: (field: string, now: string) => `${capital(field)} är nu ”${now}”.`,
    changed: (field: string, now: string, before: string) => `${capital(field)} är nu ”${now}”, förut ”${before}”.`,
    gone: (field: string, before: string) => `${capital(field)} finns inte längre, förut ”${before}”.`,
  },
  /** A thing with its name, as it begins a sentence. */
  step: (name: string) => named('Steget', name),
  card: (name: string) => named('Kortet', name),
  pair: (name: string) => named('Paret', name),
  newStep: (name: string) => `${named('Nytt steg', name)}.`,
  newCard: (name: string) => `${named('Nytt kort', name)}.`,
  newCardIn: (name: string, places: string) => `${named('Nytt kort', name)}: ${places}.`,
  newPair: (name: string) => `${named('Nytt sparat par', name)}.`,
  removed: (thing: string) => `${thing} är borttaget.`,
  edited: (thing: string, fields: string) => `${thing} har ändrats: ${fields}.`,
  /** A field with what it says now and said before. */
  value: (field: string, now: string, before: string) => `${field} är nu ${now}, förut ${before}`,
  valueSet: (field: string, now: string) => `${field} är nu ${now}`,
  valueGone: (field: string, before: string) => `${field} finns inte längre, förut ${before}`,
  moved: (thing: string, from: string, to: string) => `${thing} har flyttats från plats ${from} till plats ${to}.`,
  place: (level: string, part: string) => `${part} (${level})`,
  placed: (thing: string, places: string) => `${thing} har placerats i matrisen: ${places}.`,
  unplaced: (thing: string) => `${thing} ligger inte längre i matrisen.`,
  into: (thing: string, places: string) => `${thing} ligger nu även i ${places}.`,
  outOf: (thing: string, places: string) => `${thing} ligger inte längre i ${places}.`,
  between: (thing: string, from: string, to: string) => `${thing} har flyttats från ${from} till ${to}.`,
  votes: (thing: string, now: string, isOne: boolean, before: string) =>
    `${thing} har ${dots(now, isOne)}, förut ${before}.`,
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
