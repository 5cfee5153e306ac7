import type { AboutText } from '../../sv/about/about-text.ts';

export const privacy: AboutText = {
  title: 'How we handle data',
  intro: 'Mellanrum calculates and draws in your own browser. What you choose, write and add stays there.',
  chapters: ({ organisation, contact }) => [
    {
      id: 'stannar',
      title: 'What stays with you',
      paragraphs: [
        'No server receives anything. The page consists of files, and everything is calculated on your computer.',
      ],
      list: [
        'Files that you add are read into the memory of the browser and are not uploaded.',
        'What you search for, choose and draw is not sent anywhere.',
        'Pictures, tables and map data that you save are made on your computer.',
        'There are no cookies, no statistics of visits and nothing from other websites.',
      ],
    },
    {
      id: 'sparas',
      title: 'What is saved, if you ask for it',
      paragraphs: [
        'Nothing is saved on the computer until you choose to save a region under Data. It is then put in the database of the browser, named mellanrum. You see what is saved under Data, Saved, and remove it there.',
        'A link holds what is shown: region, measure, year, poles and the position of the map. It does not hold your own files or layers. The link is kept in the history of the browser, as other addresses are.',
      ],
    },
    {
      id: 'fragor',
      title: 'What is fetched',
      paragraphs: [
        'The page, the map and the figures are fetched from the place where Mellanrum lies. Whoever runs the website can see in their logs that a file was fetched and from which network address, as on every website. What follows the sign # in the address, your poles and the position of the map, is never sent.',
        'Only when you press Fetch under Data are questions put to Statistics Sweden, at statistikdatabasen.scb.se and geodata.scb.se. They then see which areas, years and tables it is about, but nothing of what you add yourself.',
      ],
    },
    {
      id: 'inbaddad',
      title: 'When the map lies on another page',
      paragraphs: [
        'An embedded map saves nothing, sets no cookies and fetches nothing from any other place than where Mellanrum lies. The page around it may ask it to change measure, year or poles, and is told what is shown. They tell each other no more than that.',
      ],
    },
    {
      id: 'manniskor',
      title: 'Figures about people',
      paragraphs: [
        'The figures are about areas, not about persons. Values that are protected in the source, or that build on too few residents or households, are not shown and are not part of any picture, table or file.',
        'Shows differences between areas, not traits of the people who live there.',
      ],
    },
    {
      id: 'ansvar',
      title: 'Who is responsible',
      paragraphs: [
        organisation === ''
          ? 'Whoever put up this website has not written their name. Name and address are filled in in the file webbplats.json.'
          : `${organisation} put up this website${contact === '' ? '.' : ` and answers questions: ${contact}.`}`,
      ],
    },
  ],
};
