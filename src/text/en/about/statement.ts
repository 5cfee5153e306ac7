import type { AboutText } from '../../sv/about/about-text.ts';

export const statement: AboutText = {
  title: 'Accessibility of Mellanrum',
  intro:
    'What the map says is also there as a table and as text. Everyone should be able to use Mellanrum, map or no map.',
  chapters: ({ organisation, contact, assessed }, date) => [
    {
      id: 'lage',
      title: 'How accessible the website is',
      paragraphs: [
        'Mellanrum conforms in part with the Swedish act (2018:1937) on accessibility to digital public services, and is built to WCAG 2.2, level AA. What falls short is told below.',
      ],
    },
    {
      id: 'brister',
      title: 'Known shortcomings',
      paragraphs: [],
      list: [
        'The website has not been tried by people who use a screen reader every day. It has been tried with a keyboard and with automatic tools.',
        'With forced colours the charts have been looked at, but not all the panels around them.',
        'The points of a way that you have drawn cannot be moved afterwards. The way can be drawn anew, with a mouse or a keyboard.',
      ],
    },
    {
      id: 'undantag',
      title: 'Content outside the act',
      paragraphs: [
        'The picture of the map itself is outside the act, since it is not meant for finding the way. The areas on the map can still be reached with a keyboard and are read out with name and value.',
      ],
    },
    {
      id: 'andra-satt',
      title: 'Other ways to the content',
      paragraphs: [
        'Table and Text hold the same figures as the map. The table can be saved as CSV or Excel. If something is missing, write to whoever is responsible for the website, and you will get it in a form that you can use.',
      ],
    },
    {
      id: 'prov',
      title: 'How it was assessed',
      paragraphs: [
        `The assessment is our own, made on ${date(assessed)}. Every page and dialog is tried with axe for WCAG 2.2 AA in both languages, in light and dark and in high contrast, down to 320 pixels of width and with text of double size. Journeys through the website are made with the keyboard alone.`,
      ],
    },
    {
      id: 'kontakt',
      title: 'Tell us what falls short',
      paragraphs: [
        organisation === ''
          ? 'Whoever put up this website has not written their name. Name and address are filled in in the file webbplats.json.'
          : `${organisation} receives comments${contact === '' ? '.' : `: ${contact}.`}`,
        'If you are not content with the answer you may report it to the Swedish Agency for Digital Government, Digg, which supervises the act: www.digg.se/tdosanmalan.',
      ],
    },
    {
      id: 'inbaddad',
      title: 'For those who embed a map',
      paragraphs: [
        'You are welcome to write this in your own statement: “The map from Mellanrum is not meant for finding the way and is outside the requirements. What it shows is also there as a table and as text, in the frame and on the page that the link below the map leads to.”',
      ],
    },
  ],
};
