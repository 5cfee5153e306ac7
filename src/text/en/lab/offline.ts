import type { offline as swedish } from '../../sv/lab/offline.ts';

/** The part "Without a network" of the dialog of the lab, and the news of a newer version. */
export const offline: typeof swedish = {
  heading: 'A lab without a network',
  lead: 'Save Mellanrum on this computer, and hold the lab where there is no network or a slow one. Nothing is saved until you press the button.',
  looking: 'Looking at what belongs to it …',

  keeps: 'This is saved',
  app: 'The app',
  appAbout: 'all rooms, charts, languages and explanations',
  fonts: 'Fonts',
  fontsAbout: 'so that the page looks the same without a network',
  region: (title) => `Region: ${title}`,
  regionAbout: (years) => {
    const first = years[0];
    const last = years.at(-1);
    const span = first === undefined || first === last ? String(first ?? '') : `${first}–${String(last)}`;
    return years.length > 1
      ? `all ${years.length} years, ${span}, and the finer boundaries`
      : `${span} and the finer boundaries`;
  },
  regionNone: 'Region',
  regionMadeHere: 'made in this browser; saved among your own regions',
  noRegion: 'No region is open. Open the one that the lab is about, and it is included.',
  session: 'The session',
  sessionAbout: (steps, cards) =>
    `${steps === 1 ? '1 step' : `${steps} steps`}, ${cards === 1 ? '1 card' : `${cards} cards`}; saved while you work`,
  sessionSaved: 'is already saved on this computer while you work',
  sessionElsewhere: 'is saved by another window, where it is open too',
  sessionEmpty: 'empty so far; there is nothing to save',
  none: '–',
  sum: 'Together',

  prepare: 'Prepare for a lab without a network',
  prepareAgain: 'Prepare again',
  prepareRegion: (title) => `Prepare ${title} too`,
  goOn: 'Continue',
  retry: 'Try again',
  progress: (done, of) => `${done} of ${of}`,
  beginning: 'Beginning …',
  keeping: 'Fetching and saving',
  updating: 'Fetching the new version',
  cancel: 'Cancel',
  cancelled: 'Cancelled. What had been fetched is removed.',
  elsewhere: 'Mellanrum is being prepared in another window already. Wait until it is done there.',
  done: (when) => `Done ${when}`,
  doneAbout:
    'Do try it: turn the network off and load the page again. Then open the same address in the same browser when the lab is to be held:',
  full: (bytes, format) =>
    `It needs ${format.bytes(bytes)}. Remove something that is saved on the computer, or use another browser. Nothing half done is left.`,
  denied:
    'Open the address in an ordinary window, or let the website save in the settings of the browser. The lab can also be held with the file that is saved under Protocol.',
  file: (path) => `The file is called ${path}`,

  unfinished: 'A preparation did not finish',
  unfinishedAbout: 'What had come is still there, and is not fetched again if you continue.',
  removeUnfinished: 'Remove what is left',

  prepared: 'Prepared on this computer',
  nothing: 'Nothing is prepared on this computer.',
  appLine: (version) => `version ${version}`,
  line: (bytes, when) => `${bytes} · prepared ${when}`,
  fictional: 'fictional',
  sessionTitle: (title) => title || 'Session without a name',
  sessionLine: (steps, cards, bytes, when) =>
    `session · ${steps === 1 ? '1 step' : `${steps} steps`}, ${cards === 1 ? '1 card' : `${cards} cards`} · ${bytes} · saved ${when}`,
  sessionUnread: 'session · cannot be read by this version',
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  sure: (name) => `Remove ${name} from this computer?`,
  sureSession: (name) => `Remove ${name}? What is only here cannot be had back.`,
  removeAll: 'Remove all that is prepared',
  sureAll: 'Remove the app and all prepared regions? Sessions and regions of your own stay until you remove them.',
  yes: 'Remove',
  no: 'Keep',
  removing: 'Removing …',
  removed: 'Removed.',
  persistence: {
    granted: 'The browser has promised not to clear it.',
    refused:
      'The browser has not promised to keep it if the computer runs out of space. Open the address without a network the day before the lab, and see that all is there.',
    unknown:
      'The browser does not say whether it keeps it when space runs out. Open the address without a network the day before the lab.',
  },

  hindrance: {
    insecure: {
      title: 'The address needs to begin with https',
      about:
        'Browsers only save pages from a secure address for use without a network. Ask whoever runs the website for an address with https. The lab can also be held with the file that is saved under Record.',
    },
    unsupported: {
      title: 'This window cannot save the page',
      about:
        'Perhaps the window is private, or the browser is set so. Open the address in an ordinary window. The lab can also be held with the file that is saved under Record.',
    },
    notBuilt: {
      title: 'This server has no list of the page’s files',
      about: 'The list offline.json comes when the app is built. Put up the whole built folder.',
    },
  },
  unreachable: 'The network does not answer right now, so no more can be prepared. What is prepared already works.',
  unreachableNow: 'The network does not answer right now. Open this part again when it is back.',
  newer:
    'What is on the computer was prepared by a newer version of Mellanrum. Close all windows and open the address again.',

  update: {
    notice: 'A new version is here. Change when the lab is over.',
    noticeRegions: 'A prepared region has newer figures. Change when the lab is over.',
    more: 'Read more',
    putAside: 'Not now',
    label: 'New version',
    title: 'A new version is here',
    titleRegions: 'Newer figures are here',
    about:
      'The version you use goes on working as it is. When you change, the new one is fetched and the page opens again where you are.',
    session: 'The session comes along.',
    sessionUnsaved:
      'The session has changes that are not saved. They come along over the change in this window, but do save first.',
    windows: 'Windows that are open already go on with their version until they are closed.',
    ask: 'Change to the new version',
    sure: 'Change now? The page opens again.',
    yes: 'Change now',
    no: 'Wait',
    notCarried:
      'The change waits: the browser has no room for the session. Save it as a file under Save and open. Then change, and open the file.',
    presenting: 'A lab is being shown right now. Change when it is over.',
  },
};
