import type { SessionDamage, SessionPart } from '../../problem/problem.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const parts: Readonly<Record<SessionPart, string>> = {
  session: 'sessionen',
  opening: 'öppningssidan',
  closing: 'avslutningssidan',
  step: 'steg',
  card: 'kort',
  votes: 'rösterna',
  pair: 'polpar',
  data: 'uppgiften om region',
  previous: 'förra labbet',
  included: 'den medföljande regionen',
};

/** Members of a session file by the names that they have in it. */
const members: Readonly<Record<string, string>> = {
  ...{ id: 'beteckning', title: 'rubrik', place: 'plats', date: 'datum', group: 'grupp', revision: 'ändringsnummer' },
  ...{ shown: 'om den visas', text: 'text', note: 'anteckning', question: 'fråga', kind: 'sort', address: 'adress' },
  ...{ what: 'vad', who: 'vem', where: 'var', pair: 'polpar', cells: 'platser i matrisen', method: 'metod' },
  ...{ state: 'läge', perPerson: 'prickar per person', people: 'antal personer', dots: 'prickar', name: 'namn' },
  ...{ pack: 'region', level: 'nivå', a: 'pol A', b: 'pol B', route: 'ritad väg', edition: 'utgåva' },
  ...{ version: 'version', steps: 'stegen', cards: 'korten', pairs: 'polparen', data: 'regionerna', votes: 'rösterna' },
  ...{
    opening: 'öppningssidan',
    closing: 'avslutningssidan',
    previous: 'förra labbet',
    included: 'medföljande regioner',
  },
  ...{ files: 'filer' },
};

const damages: Readonly<Record<SessionDamage, string>> = {
  missing: 'saknas',
  wrongKind: 'av fel slag',
  unknown: 'går inte att tyda',
  tooLong: 'för lång',
  signs: 'innehåller tecken som inte går att visa',
  twice: 'står två gånger',
  tooMany: 'fler än vad som får plats',
  outOfRange: 'utanför det möjliga',
};

const counted: readonly SessionPart[] = ['step', 'card', 'pair', 'data', 'included'];

function partName(part: SessionPart, number: number): string {
  return counted.includes(part) && number > 0 ? `${parts[part]} ${String(number)}` : parts[part];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Problems of sessions: their files, their regions, and two of them made one. */
export const labProblems = {
  notSession: {
    title: () => 'Filen är inte en session från Mellanrum',
    advice: () => 'Välj en fil som slutar på .mellanrum.json. Sessionen som är öppen är kvar som den var.',
  },
  sessionBroken: {
    title: ({ part, number, isEnd }) =>
      isEnd
        ? `Sessionsfilen är inte hel: den slutar i ${partName(part, number)}`
        : `Sessionsfilen går inte att läsa: felet börjar i ${partName(part, number)}`,
    advice: ({ isEnd }) =>
      isEnd
        ? 'Filen har troligen inte kopierats färdigt. Hämta den igen där den sparades. Sessionen som är öppen är kvar som den var.'
        : 'Filen har troligen ändrats för hand. Rätta raden i en textredigerare, eller öppna en tidigare kopia.',
  },
  sessionTooLarge: {
    title: ({ bytes }, format) => `Sessionsfilen är för stor: ${format.count(Math.ceil(bytes / 1e6))} MB`,
    advice: ({ limit }, format) =>
      `Högst ${format.count(Math.floor(limit / 1e6))} MB kan öppnas. Spara sessionen utan medföljande regioner, och ta med regionerna för sig.`,
  },
  sessionNewer: {
    title: () => 'Sessionen är sparad i en nyare version av Mellanrum',
    advice: () =>
      'Det som den här versionen förstår visas. Spara under ett nytt namn, så är originalet kvar, eller ladda om sidan för att få den nya versionen.',
  },
  sessionDamage: {
    title: ({ part, number, member, damage, isPrevious }) => {
      const place = capital(partName(part, number)) + (isPrevious ? ' i förra labbet' : '');
      const what = member === '' ? '' : `, ${members[member] ?? `”${member}”`}`;
      return `${place}${what}: ${damages[damage]}`;
    },
    advice: ({ member, isLeftOut }) =>
      isLeftOut
        ? 'Den delen är inte med. Allt annat i sessionen är kvar.'
        : member === ''
          ? 'Den är lagad så gott det gick. Allt annat i sessionen är kvar.'
          : 'Uppgiften är rättad eller lämnad tom. Allt annat i sessionen är kvar.',
  },
  sessionMoreDamage: {
    title: ({ count }, format) => `Ytterligare ${format.count(count)} uppgifter i filen var skadade`,
    advice: () => 'De är rättade eller utelämnade på samma sätt som de som räknas upp.',
  },
  sessionRegionMissing: {
    title: ({ title }) => `Regionen ”${title}” finns inte här`,
    advice: ({ isMadeHere }) =>
      isMadeHere
        ? 'Den gjordes i en annan webbläsare. Be om en session där regionen följer med, eller hämta den på nytt under Data. Stegen är kvar.'
        : 'Lägg till datapaketet, eller hämta regionen under Data. Stegen är kvar.',
  },
  sessionOtherEdition: {
    title: ({ title, date }) =>
      `Regionen ”${title}” har andra siffror än när sessionen gjordes${date === '' ? '' : ` (${date})`}`,
    advice: () => 'Stegen visar siffrorna som finns här. Läs om anteckningarna: ett tal som nämns där kan ha ändrats.',
  },
  mergeTooMany: {
    title: ({ part, count }, format) =>
      `Tillsammans har sessionerna ${format.count(count)} ${{ step: 'steg', card: 'kort', pair: 'polpar', data: 'regioner' }[part]}`,
    advice: ({ limit }, format) =>
      `En session har högst ${format.count(limit)}. Ta bort några i den ena, och slå ihop igen. Inget har ändrats.`,
  },
} satisfies Partial<ProblemTexts>;
