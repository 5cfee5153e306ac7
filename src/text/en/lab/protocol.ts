import type { protocol as swedish } from '../../sv/lab/protocol.ts';

/** The protocol of a lab, in English. */
export const protocol: typeof swedish = {
  heading: 'Record of the lab',
  lead: 'The track with pictures, figures, questions and notes, the board with its cards, and what has changed since the last lab. It is made on this computer, in the language shown. Nothing is sent anywhere.',
  holds: (steps: string, cards: string): string => `In the record: ${steps} and ${cards}.`,
  steps: (count: string, one: boolean): string => (one ? 'one step' : `${count} steps`),
  cards: (count: string, one: boolean): string => (one ? 'one card' : `${count} cards`),
  empty:
    'The lab has no steps and no cards yet. Make a step in Lab or a card in Interventions, and there will be something to write down.',
  picturesOf: (most: string): string =>
    `The track is long: the first ${most} steps get pictures and charts, the rest get text and tables.`,
  choose: 'Include',
  withNotes: 'Notes for the presenter',
  withVotes: 'The votes',
  kinds: {
    print: {
      title: 'Print or save as PDF',
      about:
        'A4 pages that a screen reader reads in the right order. The browser’s print dialog opens when everything is ready. Choose “Save as PDF” there for a file.',
      action: 'Print',
    },
    pptx: {
      title: 'PowerPoint',
      about:
        'The map with its question on one slide per step, charts and figures on slides of their own. Maps and charts are pictures with a text alternative. Titles, legends, tables, notes and cards are text that can be edited.',
      action: 'Make PowerPoint',
    },
    page: {
      title: 'Web page in one file',
      about:
        'The whole track in a single file that opens in any browser, from a USB stick, without a network and without scripts. A spare to bring in case the computer in the room refuses.',
      action: 'Make web page',
    },
  },
  busy: {
    preparing: 'Preparing …',
    step: (at: string, of: string): string => `Step ${at} of ${of}`,
    writing: 'Writing the file …',
    writingShare: (share: string): string => `Writing the file, ${share} done`,
    name: (kind: string): string => `Making the record: ${kind}`,
  },
  cancel: 'Cancel',
  stopped: 'Cancelled. Nothing was saved.',
  printed: 'Done. The browser’s print dialog has opened.',
  saved: (name: string, size: string): string => `Done: ${name}, ${size}. The file is among your downloads.`,
  again: 'Try again',
  files: { protocol: 'lab-record', page: 'lab-track' },

  words: {
    protocol: 'Lab record',
    question: 'Question to the group',
    note: 'Note',
    legend: 'Legend',
    board: 'The board',
    cards: 'Interventions',
    remarks: 'To think about',
    votes: 'Votes',
    changes: 'What has changed since the last lab',
    sources: 'Sources',
    link: 'The same view in Mellanrum',
    cardHeads: ['What', 'Who', 'Where', 'Place on the board', 'Method', 'State', 'Note', 'Votes'],
    page: (number: number, of: number): string => `Page ${String(number)} of ${String(of)}`,
  },
  page: {
    contents: 'Contents',
    before: 'Previous step',
    after: 'Next step',
    stepOf: (number: number, of: number): string => `Step ${String(number)} of ${String(of)}`,
    level: 'Level',
    noCards: 'no card',
    more: (count: string, one: boolean): string =>
      one ? 'and one more card, see the table' : `and ${count} more cards, see the table`,
    dots: (count: string, one: boolean): string => (one ? '1 vote' : `${count} votes`),
    unplaced: (count: string, one: boolean): string =>
      one ? 'One card has no place on the board yet.' : `${count} cards have no place on the board yet.`,
    boardCaption: 'The cards on the board: level and criterion',
    back: 'To the contents',
    open: 'Show the note',
    place: (level: string, part: string): string => `${level}: ${part}`,
  },
  facts: { place: 'Place', date: 'Date', group: 'Group', steps: 'Steps', cards: 'Cards' },
  untitled: 'Lab without a name',
  stepTitle: (number: string): string => `Step ${number}`,
  opening: 'Opening',
  closing: 'Closing',
  where: (target: string, pair: string): string => (pair === '' ? target : `${target} (${pair})`),
  counted: (basis: string): string => `counted in ${basis}`,
  basis: { households: 'households', persons: 'persons' },
  keyFigures: 'Key figures of the pole pair',
  figure: 'Figure',
  difference: 'Difference',
  pole: (letter: string, names: string): string => `${letter}: ${names}`,
  together: 'The two together',
  value: 'Value',
  sameFigures: (number: string): string =>
    `The key figures of the poles are those of step ${number} and are given there.`,
  apart: 'Distance',
  votesOf: (dots: string, cards: string, one: boolean): string =>
    one ? `${dots} votes on one card.` : `${dots} votes on ${cards} cards.`,
  votesEach: (perPerson: string): string => `Everyone had ${perPerson} to place.`,
  edition: (title: string, facts: string): string => (facts === '' ? title : `${title} (${facts})`),
  editionDate: (date: string): string => `figures from ${date}`,
  editionName: (edition: string): string => `edition ${edition}`,
  madeUp: 'Made-up values. They must not be read as facts about any real place.',
  tried: 'What if: the figures rest on an assumption being tried, not on how things are.',
  missing: {
    region:
      'The data of the region is not on this computer, so the step has no picture. The text is what stood in the track.',
    late: 'Not all of the view was ready in time. The step shows what there was.',
    part: (title: string): string => `Something in the view could not be had: ${title}`,
    picture: 'The map could not be drawn. The table says the same.',
    beyond: (most: string): string => `The step has no picture: the record has pictures of the first ${most} steps.`,
    chart: 'The chart could not be drawn for the record. What it shows stands in the table.',
    read: 'The link of the step could not be read in full. What could be read is shown.',
  },
};
