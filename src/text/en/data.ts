import type { Format } from '../format.ts';
import type { DataText } from '../sv/data.ts';

const parts = (count: number, format: Format): string => (count === 1 ? '1 part' : `${format.count(count)} parts`);
const about = (seconds: number, format: Format): string =>
  seconds < 10 ? format.duration(seconds) : `about ${format.duration(seconds)}`;
const municipalities = (count: number): string => (count === 1 ? '1 municipality' : `${String(count)} municipalities`);

export const data: DataText = {
  title: 'Data',
  parts: { fetch: 'Fetch from SCB', own: 'Your own files', saved: 'Saved on this computer' },

  fetch: {
    lead: 'Choose municipalities, years and content. Boundaries and figures go straight from Statistics Sweden (SCB) to your browser.',
    standIn: {
      title: 'A stand-in answers instead of SCB',
      text: (host) => `This installation asks ${host}. Every figure that comes is fictional.`,
    },
    addressUnknown: {
      title: 'It cannot be read where the questions should go',
      text: 'The file scb.json, which lies beside the app, is missing or says something other than two addresses. Whoever runs the installation can put it right.',
    },
  },

  municipalities: {
    heading: 'Municipalities',
    label: 'Search for a municipality or county',
    placeholder: 'Municipality, county or code',
    results: 'Hits',
    found: (count) => (count === 1 ? '1 hit' : `${String(count)} hits`),
    none: (query) => `No municipality and no county has a name with “${query}”.`,
    region: 'The thirteen municipalities of the Gothenburg region',
    municipality: (county, code) => `${county} · ${code}`,
    whole: (count) =>
      count === 1 ? 'Whole county · 1 municipality' : `Whole county · ${String(count)} municipalities`,
    chosen: 'Chosen municipalities',
    count: municipalities,
    isChosen: 'chosen',
    remove: (name) => `Remove ${name}`,
    clear: 'Remove all',
    more: (count) => `Show ${String(count)} more`,
    fewer: 'Show fewer',
    added: (name, count) => `${name} is chosen. ${municipalities(count)} chosen.`,
    removed: (name, count) => `${name} is removed. ${municipalities(count)} chosen.`,
  },

  years: {
    heading: 'Years',
    from: 'From',
    to: 'To',
    division: (name) => `Division into areas: ${name}.`,
    twoDivisions:
      'The areas were redrawn between 2023 and 2024, and the same code may be another area. It therefore becomes two regions: one up to 2023 with DeSO 2018, and one from 2024 with DeSO 2025.',
  },

  indicators: {
    heading: 'Content',
    groups: { income: 'Income and purchasing power', residents: 'Residents, work and housing' },
    years: (from, to) => (from === to ? String(from) : `${String(from)}–${String(to)}`),
    about: (population, years) => `${population}, ${years}`,
    none: (years) => `Not there for the chosen years, only ${years}.`,
  },

  plan: {
    needsMunicipality: 'Choose at least one municipality.',
    needsIndicator: 'Choose at least one thing to fetch under Content.',
    planning: 'Working out how many calls it takes …',
    sentence: ({ calls, seconds, bytes }, format) =>
      `${calls === 1 ? 'One call' : `${format.count(calls)} calls`}, ${about(seconds, format)} and ${format.bytes(bytes)}.`,
    where: (hosts, format) => `The questions go to ${format.list(hosts)}. Nothing else leaves your computer.`,
    rather: {
      title: 'For this many municipalities a command works better',
      slow: 'For this much a command works better',
      text: 'The command fetches the same outside of the browser. It can be stopped and go on where it was, and the result is a file that everyone can open. Run it in the folder where Mellanrum is.',
    },
    start: 'Fetch',
  },

  command: {
    label: 'Command',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'It could not be copied. Select the text in the field and copy it from there.',
  },

  save: {
    label: 'Save on this computer',
    note: "Boundaries and figures are put in the browser's own storage, nowhere else. Otherwise the region is gone when the page is closed.",
    saving: 'Saving …',
    saved: 'Saved on this computer.',
    now: 'Save on this computer',
  },

  running: {
    heading: (what) => `Fetching ${what}`,
    progress: (done, total, format) => `${format.count(done)} of ${parts(total, format)} have arrived`,
    left: (seconds, format) => `${about(seconds, format)} left`,
    boundaries: 'Boundaries',
    figures: 'Figures',
    vintage: (vintage) => `DeSO ${vintage}`,
    states: {
      coming: 'to come',
      asking: 'being fetched',
      turn: 'waits for its turn',
      again: (attempt) => `trying again, attempt ${String(attempt)}`,
      pause: (seconds, format) => `SCB asks us to wait ${format.duration(seconds)}`,
      arrived: 'done',
      some: (done, total) => `${String(done)} of ${String(total)}`,
      failed: 'did not come',
    },
    cancel: 'Cancel',
    showSoFar: 'Show what has arrived',
    goesOn: 'You can close this. The fetch goes on, and shows at the top of the page.',
    began: (what) => `The fetch of ${what} has begun.`,
    reached: (done, total) => `${String(done)} of ${String(total)} parts have arrived.`,
    waits: 'SCB asks us to wait. The fetch goes on by itself.',
  },

  ended: {
    done: 'Everything has arrived',
    someFailed: 'Not everything arrived',
    cancelled: 'The fetch is cancelled',
    failed: 'The fetch stopped',
    kept: 'What has arrived is kept, and is not fetched again.',
    making: 'Making a region of what has arrived …',
    nothing: 'What has arrived is not enough for a map. It takes both boundaries and figures.',
    region: (areas, years, division) => `${areas} areas, ${years}, ${division}`,
    open: (title) => `Open ${title}`,
    openShort: 'Open',
    retry: 'Try again',
    retryNote: 'Only what did not come is fetched.',
    failedParts: (count, format) => `${parts(count, format)} did not come`,
    concerns: (what) => `Concerns ${what}`,
    further: (count) => `${String(count)} more`,
    lacks: 'What the region lacks',
    goOn: 'Go on fetching',
    other: 'Fetch something else',
    unreachable:
      'The network may be down, or SCB does not let the browser read the answer. Try again, or run the command in the folder where Mellanrum is: it does the same outside of the browser.',
  },

  saved: {
    lead: "These regions are in the browser's storage on this computer. They are in the list Region too.",
    empty: 'Nothing is saved on this computer.',
    emptyAdvice: 'Tick “Save on this computer” when you fetch from SCB, and the region is here next time.',
    line: (areas, size, date) => `${areas} areas · ${size} · saved ${date}`,
    fictional: 'Fictional values',
    open: 'Open',
    openNamed: (title) => `Open ${title}`,
    remove: 'Remove',
    removeNamed: (title) => `Remove ${title}`,
    sure: (title) => `Remove ${title} from this computer?`,
    yes: 'Yes, remove',
    no: 'Keep',
    removed: (title) => `${title} is removed from this computer.`,
    list: 'Saved regions',
  },
};
