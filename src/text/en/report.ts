import type { ReportText } from '../sv/report.ts';

export const report: ReportText = {
  kind: 'Report on a pair of poles',
  kindRegion: 'Report on a region',
  title: (a, b) => `${a} and ${b}`,
  fileTitle: (what, region, level, year) => `${what} – ${region}, ${level}, ${year} – Mellanrum`,
  about: (region, level, year) => `${region} · ${level} · ${year}`,
  andMore: (name, count) => `${name} and ${count} more`,
  page: (at, of) => `Page ${at} of ${of}`,
  fictional: 'The values are fictional: they must not be read as facts about any real place.',
  tried: 'What if: the figures are worked out from an assumption that was tried, not from how things are.',
  triedWith: (changes) =>
    `What if: ${changes}. The figures are worked out from the assumption, not from how things are.`,
  mapCaption: (measure, about) => `${measure}. ${about}.`,
  noMap: 'The map could not be drawn. The tables say the same.',
  key: 'Key figures',
  figure: 'Figure',
  where: 'Where',
  suggested: 'suggested counter-pole',
  together: 'The two together',
  quartile: 'Purchasing power',
  index: 'The municipality in both directions',
  moreIndexes: (count, one) =>
    one
      ? 'One more municipality is concerned; its index is in Mellanrum.'
      : `${count} more municipalities are concerned; their indexes are in Mellanrum.`,
  moreIndicators: (count, one) =>
    one ? 'One more measure is in the table in Mellanrum.' : `${count} more measures are in the table in Mellanrum.`,
  between: 'What lies between',
  parts: {
    transect: 'the path',
    development: 'the change over time',
    meetingScale: 'the meeting scale',
    frontiers: 'the borders',
    meetingPlaces: 'the meeting places',
  },
  notAsked: (parts, one) =>
    `Not worked out when the report was printed: ${parts}. Open ${one ? 'it' : 'them'} below the map, or show Text, and print again.`,
  sources: 'Sources',
  sourceLine: (title, facts) => (facts === '' ? `${title}.` : `${title}: ${facts}.`),
  retrieved: (date) => `retrieved ${date}`,
  retrievedUnknown: 'day of retrieval not given',
  licence: (name) => `licence ${name}`,
  vintage: (name) => `Division of areas: ${name}.`,
  noSource: 'The pack names no source.',
  noBreaks: 'No break in the series is given.',
  moreSources: (count, one) =>
    one ? 'One more source is in Mellanrum under Sources.' : `${count} more sources are in Mellanrum under Sources.`,
  intervals:
    'Figures in brackets are intervals: as far in both directions as chance or rounding reaches. Where a value is missing, the reason stands in its place.',
  made: 'Calculation and map: Mellanrum.',
  same: 'The same view in Mellanrum',
  qrAlt: 'QR code with the link to the same view.',
  qrTooLong: 'The link is too long for a QR code.',
  ownData: 'Data and layers of your own do not go with the link.',
  choose:
    'No pair of poles is chosen. Choose two areas in Mellanrum and print again: the report is then about both, and about what lies between.',
  chooseOther: 'Only one pole is chosen. Choose the other as well: figures are always shown for both.',
  unready: 'The figures of the pair had not arrived when the report was printed. Print again when they are shown.',
  ends: 'Both ends of the municipalities',
  moreEnds: (count, one) =>
    one ? 'One more municipality is in Mellanrum.' : `${count} more municipalities are in Mellanrum.`,
  municipality: 'Municipality',
  noEnds: 'None of the municipalities has an index to show.',
};
