import type { PictureText } from '../sv/export-picture.ts';

export const exportPicture: PictureText = {
  about: (region, level, year) => `${region}, ${level}, ${year}`,
  compared: (year, since) => `${year}, compared with ${since}`,
  subset: (measure, subset) => `${measure}, ${subset}`,
  seenFromA: (measure) => `${measure}, seen from A`,
  suggested: 'suggested counter-pole',
  more: (count) => `and ${count} more`,

  source: (titles) => `Source: ${titles}.`,
  sourceOf: (title, facts) => (facts.length === 0 ? title : `${title} (${facts.join(', ')})`),
  retrieved: (date) => `retrieved ${date}`,
  noSource: 'Source: the pack names none.',
  made: 'Calculation and map: Mellanrum.',
  break: (before, after, why) => `The series is broken between ${String(before)} and ${String(after)}: ${why}`,
  fictional: 'The values are fictional: they must not be read as facts about any real place.',
  link: 'The same map, to explore:',
  ownLayers: 'Layers of your own',

  between: {
    heading: 'Between the poles',
    border: 'border on the way: the longer the stroke, the larger the difference',
    ring: 'the ring holds as many residents as it says',
    both: 'possible meeting place, within reach of both',
    one: 'place within reach of one',
    none: 'place further away',
  },

  /** Of the page without script that stands for an embedded map. */
  page: {
    open: 'Open the map in a new tab',
    figures: 'The poles beside each other',
  },

  metres: (count) => `${count}\u00a0m`,
  kilometres: (count) => `${count}\u00a0km`,

  alt: {
    map: (measure, about) => `Map: ${measure}, ${about}.`,
    chart: (title, about) => `Chart: ${title}, ${about}.`,
    classes: (rows) => `Areas in each class: ${rows.join('; ')}.`,
    row: (words, count) => `${words}, ${count}`,
    scale: (length) => `The scale bar stands for ${length}.`,
  },
};
