import type { PackageText } from '../sv/package.ts';

/** The words in the package for a page without frames. */
export const packageText: PackageText = {
  files: {
    alt: 'alt.txt',
    caption: 'caption.txt',
    link: 'link.txt',
    statement: 'accessibility.txt',
    page: 'index.html',
    readMe: 'README.txt',
  },
  from: 'Copy from here',
  to: 'to here',
  table: 'Both poles in figures',
  figure: 'Figure',
  between: 'In between',
  pole: (letter, names) => `${letter}: ${names}`,
  interval: (value, interval) => `${value} (${interval})`,
  uncertain: 'The difference is not certain',
  link: (title) => `Open the map, the table and the text in Mellanrum: ${title}`,
  statement: (page) =>
    [
      'The map from Mellanrum is a picture that is not intended for navigation. It is therefore exempt from the Swedish Act (2018:1937) on accessibility of digital public services.',
      'The picture has a full text alternative. What is said of the pair of poles is also in the table below the picture, and the figures of the areas can be fetched as CSV.',
      page === '' ? '' : `How accessible the full page in Mellanrum is, and what falls short, is said at ${page}`,
    ]
      .filter((one) => one !== '')
      .join(' '),
  readMe: {
    title: (title) => `Mellanrum: ${title}`,
    lead: 'This package is for a page without a frame and without scripts. Put the picture and the CSV files on your website and paste the code from index.html.',
    picture: 'The map as a picture, at double resolution for sharp screens.',
    page: 'Picture, caption, table and link. Open the file to see what it becomes. Copy what stands between the comments, and change the address of the picture (src) to the one that your website gives.',
    alt: 'The picture in words. It is in index.html already. Paste it as the alternative text where the picture is uploaded.',
    caption: 'The caption with source, year and what the figures are about. It should always go with the picture.',
    sheet: 'Figures as CSV. Opens in Excel. Empty cells have a reason beside them.',
    statement: 'A paragraph for your accessibility statement.',
    link: 'The link to the same view in Mellanrum.',
    noLink: 'The region exists only in the browser where the package was made. That is why there is no link.',
    withheld: 'Values that are suppressed or rest on too few are not there.',
  },
};
