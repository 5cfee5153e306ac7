import type { Apart, ChangePlace } from '../../sv/between/development.ts';
import type { development as swedish } from '../../sv/between/development.ts';

const apart = (said: Apart): string => {
  switch (said.kind) {
    case 'times':
      return `${said.times} times`;
    case 'atLeast':
      return `at least ${said.times} times`;
    case 'unsure':
      return 'an uncertain difference';
  }
};

const fromTo = (before: Apart, after: Apart): string =>
  before.kind === 'times' && after.kind === 'times'
    ? `from ${before.times} to ${after.times} times`
    : `from ${apart(before)} to ${apart(after)}`;

const unsure = { counts: 'uncertainty', percents: 'rounding' } as const;

type PlaceWords = Readonly<Record<ChangePlace, (year: string) => string>>;

const balancePlaces: PlaceWords = {
  low2: (year) => `more than 4 times as many low per high as ${year}`,
  low1: (year) => `more low per high than ${year}`,
  even: (year) => `about as ${year}`,
  high1: (year) => `fewer low per high than ${year}`,
  high2: (year) => `less than a quarter as many low per high as ${year}`,
};

const ratioPlaces: PlaceWords = {
  low2: (year) => `more than 4 times ${year}`,
  low1: (year) => `more than ${year}`,
  even: (year) => `about as ${year}`,
  high1: (year) => `less than ${year}`,
  high2: (year) => `less than a quarter of ${year}`,
};

export const development: typeof swedish = {
  reading: (share) => `Reading the years, ${share}`,

  verdict: {
    diverging: (when, before, after) => `${when} the difference has grown ${fromTo(before, after)}: the poles diverge.`,
    converging: (when, before, after) =>
      `${when} the difference has shrunk ${fromTo(before, after)}: the poles converge.`,
    unchanged: (when, from, before, to, after) =>
      `${when} the difference is unchanged: ${apart(before)} in ${from}, ${apart(after)} in ${to}.`,
    same: (when, both) => `${when} the difference is the same: ${apart(both)}.`,
  },
  since: (from) => `Since ${from}`,
  between: (from, to) => `Between ${from} and ${to}`,
  grown: (form, times, interval) =>
    `The difference is ${times} times as large (${unsure[form]} ${interval}): the poles drift apart.`,
  grownAtLeast: (times) => `The difference is at least ${times} times as large: the poles drift apart.`,
  shrunk: (form, share, interval) =>
    `The difference is ${share} of what it was (${unsure[form]} ${interval}): the poles come closer.`,
  shrunkToAtMost: (share) => `The difference is at most ${share} of what it was: the poles come closer.`,
  within: {
    counts: 'What tells the years apart lies within the uncertainty.',
    percents: 'What tells the years apart lies within the rounding.',
  },
  switched: (from, before, to, after) =>
    `They have changed sides: in ${from} ${before} had more low purchasing power per high, in ${to} ${after} has.`,
  onlyOne: (year) => `Only ${year} has figures for both poles, so no development can be seen.`,
  none: 'No year has figures for both poles, so no development can be seen.',
  short: {
    diverging: (from) => `The difference has grown since ${from}.`,
    converging: (from) => `The difference has shrunk since ${from}.`,
    unchanged: (from) => `The difference cannot be told from that of ${from}.`,
    switched: (from) => `The poles have changed sides since ${from}.`,
  },

  missing: (years, reason) => `${years}: ${reason}.`,
  couldNotBeRead: 'could not be read',
  breaks: (gaps) => `The series is broken ${gaps}: do not compare straight across the line.`,
  breakBetween: (before, after, why) => `Break between ${before} and ${after}. ${why}`,
  vintages: (divisions) => `The years follow different divisions (${divisions}): the same code may be another area.`,
  coverage: (year, pole, counted, all) => `In ${year} ${counted} of ${all} areas in ${pole} are counted.`,

  chart: {
    label: 'Year. The arrow keys change the year.',
    even: 'even',
    tick: { low: (times) => `${times} low`, high: (times) => `${times} high` },
    background: { both: (names) => names, a: (names) => `${names} (A)`, b: (names) => `${names} (B)` },
    year: (year, a, b, between) => `${year}: A ${a}, B ${b}, ${between}`,
    poles: (year, a, b) => `${year}: A ${a}, B ${b}`,
    noYear: (year, reason) => `${year}: ${reason}`,
    apart,
    times: (times) => `${times}×`,
  },
  table: {
    show: 'The figures year by year',
    caption: 'Both poles year by year',
    year: 'Year',
    a: 'A',
    b: 'B',
    apart: 'Difference',
  },

  index: {
    heading: (name) => `Index in ${name}`,
    up: (times) => `${times} times up`,
    down: (times) => `${times} times down`,
    changed: (name, from, to, bottom, top) =>
      `In ${name} the median stood ${bottom[0]} times above the weakest area in ${from} and ${bottom[1]} times in ${to}. The strongest stood ${top[0]} times above the median in ${from} and ${top[1]} times in ${to}.`,
    once: (name, year, bottom, top) =>
      `In ${name} the median in ${year} stood ${bottom} times above the weakest area, and the strongest ${top} times above the median.`,
    none: (name) => `${name}: the index cannot be made for any of the years.`,
    own: 'our own calculation',
  },

  play: {
    play: 'Play',
    years: 'Play the years',
    pause: 'Pause',
    next: 'Next year',
    again: 'From the start',
    still: 'Motion is off: the years change one at a time.',
  },
  compare: {
    label: 'Compare with the year',
    none: 'Compare with …',
    with: (year) => `Against ${year}`,
    as: 'Show on the map as',
    change: 'Change',
    swipe: 'Two maps',
    stop: 'Stop comparing',
    same: 'Choose another year with the year slider, so that the map has two years to compare.',
  },

  map: {
    heading: (isRatio, year) => `The ${isRatio ? 'ratio' : 'balance'} against ${year}`,
    place: (isRatio, place, year) => (isRatio ? ratioPlaces : balancePlaces)[place](year),
    uncertain: 'may be unchanged',
    value: (isRatio, times, year) => {
      if (times === '1.0') return `about as ${year}`;
      return isRatio ? `${times} times ${year}` : `${times} times as many low per high as ${year}`;
    },
  },
};
