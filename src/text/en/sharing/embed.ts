import type { EmbedText } from '../../sv/sharing/embed.ts';

/** The part "Embed" of the dialog "Share". */
export const embed: EmbedText = {
  heading: 'On a page of your own',
  lead: 'What is chosen in Mellanrum now comes along: poles, measure and year.',
  shown: 'This is embedded',
  pair: (a, b) => `${a} and ${b}`,
  noPair: 'No pair of poles is chosen: the map opens without one.',
  figures: (measure, region, year) => `${measure}. ${region}, ${year}.`,
  layers: 'Layers of your own do not come along. What you have added or drawn stays on your computer.',
  waiting: 'The code is here as soon as the region has opened.',
  madeHere: {
    title: 'This region cannot be embedded',
    why: 'It was fetched or added here and exists only in your browser. A page that somebody else opens cannot reach it. The package without a frame works: it holds a picture, text and a table and needs no map behind it.',
  },

  kind: 'Way to embed',
  kinds: { frame: 'Frame', element: 'Element', package: 'Package, no frame' },
  kindNotes: {
    frame: 'Code to paste where the map is to stand. Suits nearly every website.',
    element: 'If you want to drive the map from the page, for example change the measure by buttons of your own.',
    package: 'Picture, text, table and link in a zip file. Needs neither a frame nor a script.',
  },

  size: 'Size',
  sizes: { small: '320 × 480', medium: '640 × 480', full: 'Full width' },
  width: 'Width, px',
  wholeWidth: 'full',
  widthNote: 'Empty: the full width.',
  height: 'Height, px',
  sizeNote: (least, most) => `Between ${least} and ${most}.`,
  elementWidth: 'The element fills its place on the page.',

  what: 'Show',
  offers: { map: 'Map', table: 'Table', text: 'Text' },
  offersNote: 'With more than one, the visitor chooses by tabs. Table and text are the accessible form of the map.',
  first: 'Opens with',
  search: 'Search field',
  legend: 'Legend',
  sentence: 'The relation in a sentence',

  changes: 'The visitor may change',
  changesOf: { all: 'Everything', view: 'The view', none: 'Nothing' },
  changesNote: {
    all: 'Poles, measure and year, and what is in sight.',
    view: 'Where on the map, tabs and search. Poles and measure stay as they are.',
    none: 'Poles, measure and the place of the map stay as they are. The tabs can be changed.',
  },

  fit: 'The map opens on',
  fits: { view: 'What is in sight now', pair: 'Both poles', municipality: 'A municipality' },
  municipality: 'Municipality',
  municipalityNote: 'Table and text then show that municipality only.',

  start: 'The map comes',
  starts: { on: 'At once', off: 'When asked for' },
  startNote: {
    on: 'With several maps on one page the picture comes first all the same.',
    off: 'First a picture with text and a button. The page becomes lighter.',
  },

  language: 'Language',
  languages: { sv: 'Svenska', en: 'English' },
  theme: 'Colours',
  themes: { auto: 'Automatic', light: 'Light', dark: 'Dark', contrast: 'High contrast' },

  preview: 'Preview',
  previewTitle: (title) => `Preview. ${title}`,
  skipPreview: 'Skip the preview',
  scaled: (size, percent) => `${size}. Shown here at ${percent} of its size.`,
  sizeOf: (width, height) => `${width} × ${height} px`,
  inColumn: (height, column) => `Full width × ${height} px, here on a page that is ${column} px wide`,

  code: {
    label: 'Code to paste',
    copy: 'Copy the code',
    copied: 'Copied',
    copyFailed: 'The browser did not let us copy. The code is selected: copy it with Ctrl + C (⌘ + C on a Mac).',
  },
  codeChanged: 'The code has changed.',
  long: (bytes) =>
    `The address in the code is ${bytes} bytes. Some publishing tools shorten long addresses: try it on a page that is not published.`,
  longest: (parts) => `Most room is taken by ${parts}.`,
  longestPart: (name, bytes) => `${name} (${bytes} bytes)`,
  tooLong: (bytes, most) =>
    `The address in the code is ${bytes} bytes, and no more than ${most} are read. Part of what is chosen would not be shown. Choose fewer areas or a simpler worked example.`,

  kindWords: { map: 'Map', table: 'Table', text: 'Text' },
  frameTitle: (kind, pair, measure, region, year) =>
    `${kind}: ${[pair, measure, `${region} ${year}`].filter((one) => one !== '').join(', ')}`,
  pairTitle: (a, b) => `${a} (A) and ${b} (B)`,
  fullPage: (pair) =>
    pair === ''
      ? 'Open the map, the table and the text in Mellanrum'
      : `Open the map, the table and the text about ${pair} in Mellanrum`,

  webmaster: {
    heading: 'Does the map not show on the page?',
    sentence: (origin) => `The website has to let frames from ${origin} through. Ask the webmaster:`,
    letter: 'Letter to the webmaster',
    copy: 'Copy the letter',
    copied: 'Copied',
    copyFailed: 'The browser did not let us copy. The letter is selected: copy it with Ctrl + C (⌘ + C on a Mac).',
    lines: (origin, withScript, statement) => [
      'Hello,',
      `We would like to show a map from Mellanrum on our website. It is fetched from ${origin} and shown in a frame (iframe)${withScript ? ' by a small script' : ''}.`,
      'If the website has a content security policy (Content-Security-Policy), it has to let the address through:',
      [`    frame-src ${origin}`, ...(withScript ? [`    script-src ${origin}`] : [])].join('\n'),
      'Where the policy has no frame-src, child-src applies, and where that is missing too, default-src. Add frame-src rather than widen the others.',
      'The setting is in the publishing tool, in the web server or with whoever runs it. If the frame disappears when the page is saved, the tag iframe has to be allowed, for example in a module or a block for HTML of your own. That is so in Sitevision, Optimizely and WordPress among others, depending on how they are set up.',
      'If the frame is given the attribute sandbox, it has to be sandbox="allow-scripts allow-same-origin". With less, a text with a link is shown instead of the map.',
      [
        'What the frame does:',
        `- Fetches map, figures and fonts from ${origin} and from nobody else.`,
        '- Calculates and draws in the visitor’s browser.',
        '- May, by the attribute allow, fill the screen, copy to the clipboard and open the sharing of the computer, when the visitor asks for it.',
      ].join('\n'),
      [
        'What it does not do:',
        '- It sets no cookies and stores nothing in the visitor’s browser.',
        '- It reads nothing on our page and counts no visits.',
        '- It sends nothing to third parties. The server that the map is fetched from sees the visitor’s IP address, as every web server does.',
      ].join('\n'),
      'Accessibility: the frame has a name, is reached and left by keyboard, and what the map shows is there as table and text too. Below the frame is a link to the whole page. What has been tried and what falls short, and who answers questions about Mellanrum, is said here:',
      statement,
    ],
  },

  statement: {
    heading: 'For your accessibility statement',
    label: 'Paragraph for the accessibility statement',
    copy: 'Copy the paragraph',
    copied: 'Copied',
    copyFailed: 'The browser did not let us copy. The paragraph is selected: copy it with Ctrl + C (⌘ + C on a Mac).',
    text: (page) =>
      `The map from Mellanrum is not intended for navigation, and the map image is therefore exempt from the Swedish Act (2018:1937) on accessibility of digital public services. What it shows is also there as table and text on the page that the link below the map leads to. The frame has a name and is reached and left by keyboard. Mellanrum is partially compliant with the Act. Known shortcomings: ${page}`,
  },

  package: {
    heading: 'In the package',
    files: [
      ['PNG', 'The map as a picture at double resolution, with legend, sentence, source and year.'],
      ['index.html', 'Picture, caption, table and link, ready to paste.'],
      ['alt.txt', 'The picture in words, for who does not see it.'],
      ['caption.txt', 'Caption with source, year and what the figures are about.'],
      ['CSV', 'The pair of poles and the areas on the map. Opens in Excel.'],
      ['accessibility.txt', 'A paragraph for your accessibility statement.'],
      ['link.txt', 'The link to the same view in Mellanrum.'],
      ['README.txt', 'What each file is for.'],
    ],
    withheld: 'Values that are suppressed or rest on too few never come along.',
    save: 'Save the package',
    making: 'Making the package …',
    cancel: 'Cancel',
    done: (name) => `${name} has been saved.`,
  },
};
