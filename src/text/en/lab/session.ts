import type { session as swedish } from '../../sv/lab/session.ts';

const counted = (count: string, isOne: boolean, one: string, many: string): string => `${count} ${isOne ? one : many}`;

export const session: typeof swedish = {
  heading: 'Save and open',
  lead: (held) => `The session holds ${held}.`,
  empty: 'The session is empty. Capture a view or place a card, or open a session that you have.',
  untitled: 'Lab without a title',
  counts: {
    steps: (count, isOne) => counted(count, isOne, 'step', 'steps'),
    cards: (count, isOne) => counted(count, isOne, 'card', 'cards'),
    dots: (count, isOne) => counted(count, isOne, 'dot', 'dots'),
    pairs: (count, isOne) => counted(count, isOne, 'kept pair of poles', 'kept pairs of poles'),
    previous: (title) => (title === '' ? 'the last lab' : `the last lab, “${title}”`),
  },
  facts: {
    heading: 'About the lab',
    title: 'Title',
    place: 'Place',
    date: 'Date',
    group: 'Group',
    groupPlaceholder: 'For example “planners and head teachers”',
    privacy:
      'Do not write names of people, nor anything that points someone out, here or in notes and cards. Write roles: “two planners, a head teacher”.',
  },
  file: {
    heading: 'As a file',
    lead: 'The file holds all of the above and can be opened in another browser, or merged with another session.',
    name: (name) => `The file will be called ${name}.`,
    regions: 'Your own regions that the steps show',
    region: (title) => `Include ${title} in the file`,
    regionHint: (bytes) =>
      `${bytes} more. Without it only the name of the region is in the file, and whoever opens it needs to have the region.`,
    save: 'Save as a file',
    open: 'Open a file …',
    label: 'Session file to open',
    drop: 'The file ends in .mellanrum.json. It can also be dropped anywhere on the page.',
  },
  keep: {
    heading: 'On this computer',
    label: 'Save on this computer',
    hint: 'The session is then saved in this browser shortly after each change, and is still there if it is closed or crashes. It does not leave the computer. On a computer shared with others: save as a file instead.',
    off: 'Nothing is saved on the computer until you tick the box.',
    saving: 'Saving …',
    saved: (time) => `Saved ${time}.`,
    waiting: (time) => `Saving soon. Last saved ${time}.`,
    isSavedAnew:
      'What was saved had been removed from the browser while the session was open. It has been saved anew, whole.',
  },
  elsewhere: {
    title: 'The session is open in another window',
    advice:
      'That window saves it. What is changed here is not saved until you have chosen. If you go on here the other window first saves what it has, and then nothing more.',
    goOn: 'Go on here instead',
    copy: 'Make a copy',
  },
  rival: {
    title: 'Something else of the same session is saved already',
    advice: (revision) =>
      `On the computer there is a version (change ${revision}) that this window has not seen. Nothing has been written over. Merge them, and both are there.`,
    merge: 'Merge with the saved one',
    copy: 'Save this one as a copy',
    writeOver: 'Replace the saved one',
  },
  copyOf: (title) => (title === '' ? 'Copy' : `${title} (copy)`),
  offer: {
    title: (title) => `Continue with “${title}”?`,
    line: (held, time) => `${held} · saved ${time}`,
    go: 'Continue',
    goNamed: (title) => `Continue with ${title}`,
    no: 'Not now',
  },
  list: {
    heading: 'Saved on this computer',
    label: 'Saved sessions',
    none: 'No session is saved on this computer.',
    line: (held, time, bytes) => `${held} · saved ${time} · ${bytes}`,
    unread: 'Damaged, or saved by a newer version. It cannot be opened here.',
    isOpen: 'open',
    open: 'Open',
    openNamed: (title) => `Open ${title}`,
    remove: 'Remove',
    removeNamed: (title) => `Remove ${title}`,
    sure: (title) => `Remove “${title}” from the computer?`,
    sureOpen: 'It is open now: what is on the screen stays, but is no longer saved.',
    yes: 'Remove',
    no: 'Keep',
  },
  reading: (name, share) => (name === '' ? `Reading … ${share}` : `Reading ${name} … ${share}`),
  stop: 'Cancel',
  failed: (name) => (name === '' ? 'The session has not been opened' : `${name} has not been opened`),
  asking: {
    title: 'What is open has not been saved',
    lost: (title, held) => `If another session is opened, “${title}” goes from the screen: ${held}.`,
    next: (title, held) => `The one to be opened is “${title}”: ${held}.`,
    nextEmpty: 'What is to be opened is an empty session.',
    saveFirst: 'Save as a file and open',
    merge: 'Merge them',
    open: 'Open without saving',
    stay: 'Stay here',
  },
  told: {
    opened: (title, held) => `“${title}” is open: ${held}.`,
    openedWith: (count, isOne) =>
      isOne
        ? 'One thing in the session that you need to know:'
        : `${count} things in the session that you need to know:`,
    more: (count) => `and ${count} more.`,
    fileSaved: (name) => `Saved as ${name}.`,
    removed: (title) => `“${title}” has been removed from the computer.`,
  },
  anew: 'New, empty session',
};
