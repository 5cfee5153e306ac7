import type { Format } from '../format.ts';
import type { problems as swedish } from '../sv/problems.ts';

/** At most five of a list, and how many more there are. */
const some = (items: readonly string[], format: Format, total = items.length): string => {
  const shown = items.slice(0, 5);
  const more = total - shown.length;
  return format.list(more > 0 ? [...shown, `${format.count(more)} more`] : shown);
};

const kinds: typeof swedish.kinds = {
  missingYears: {
    title: ({ years }, format) =>
      `${years.length === 1 ? 'A year is' : 'Some years are'} missing: ${format.list(years.map(String))}`,
    advice: () => 'Choose another year, or add the table of that year to the data pack.',
  },
  wrongChecksum: {
    title: () => 'The file is not the one that the data pack describes',
    advice: () =>
      'The checksum does not match. Reload the page; if that does not help, the pack has to be built again.',
  },
  newerPackVersion: {
    title: ({ version }, format) =>
      `The data pack is made for a newer version of Mellanrum (format ${format.count(version)})`,
    advice: ({ known }, format) =>
      `This version reads format ${format.count(known)}. Reload the page or update Mellanrum.`,
  },
  invalidPack: {
    title: () => 'The data pack cannot be read',
    advice: ({ message }) => `Build the pack again. What did not fit: ${message}`,
  },
  packNotFound: {
    title: ({ id }) => `The data pack “${id}” is not here`,
    advice: () => 'Check the link, or choose a region in the list.',
  },
  packMadeElsewhere: {
    title: () => 'The link shows a region that is not in this browser',
    advice: () =>
      'It was fetched, or read from files of one’s own, and is only where that was done. Fetch it from Statistics Sweden again, or add the files again.',
  },
  network: {
    title: ({ status }, format) =>
      status > 0 ? `The file could not be fetched (answer ${format.number(status)})` : 'The file could not be fetched',
    advice: ({ address }) => `Check the network and try again. The address was ${address}`,
  },
  linkField: {
    title: ({ value }) => `A part of the link could not be read: “${value}”`,
    advice: () => 'The rest of the link is shown. Check that the whole link came along.',
  },
  linkArea: {
    title: ({ codes }, format) =>
      `${codes.length === 1 ? 'An area' : 'Some areas'} in the link ${codes.length === 1 ? 'is' : 'are'} not here: ${some(codes, format)}`,
    advice: () => 'The link may be made for another division into areas. Choose the poles again.',
  },
  linkYear: {
    title: ({ asked }) => `The year ${String(asked)} in the link is not here`,
    advice: ({ used }) => `${String(used)} is shown instead.`,
  },
  linkMeasure: {
    title: ({ asked }) => `The measure “${asked}” is not here`,
    advice: () => 'The balance measure is shown instead. Choose another measure in the list.',
  },
  workerStopped: {
    title: () => 'The calculation stopped',
    advice: ({ message }) =>
      message === ''
        ? 'What you have chosen is still here. Start the calculation again.'
        : `What you have chosen is still here. Start the calculation again. It stopped at: ${message}`,
  },
  storageDenied: {
    title: () => 'The browser does not allow anything to be saved',
    advice: () => 'Everything else works. Copy the link to come back here.',
  },
  storageFull: {
    title: ({ bytes }, format) => `The browser’s storage has no room for another ${format.bytes(bytes)}`,
    advice: () =>
      'Delete saved regions that are not needed, or save fewer municipalities or years. The region is still on screen.',
  },
  noWebGl: {
    title: () => 'The map is drawn in a simpler way',
    advice: () => 'The browser has no WebGL. Everything can be read and chosen; the map may move more slowly.',
  },
  webGlLost: {
    title: () => 'The map lost contact with the graphics card',
    advice: () => 'It is drawn again as soon as possible. What you have chosen is still here.',
  },
  chunkNotLoaded: {
    title: () => 'A part of the page could not be fetched',
    advice: () => 'Check the network and reload the page. The link keeps what you have chosen.',
  },
};

const place: typeof swedish.place = ({ file, row, column, area, field }, format) => {
  const parts = [
    file === undefined ? '' : `file ${file}`,
    row === undefined ? '' : `row ${format.count(row)}`,
    column === undefined ? '' : `column ${column}`,
    area === undefined ? '' : `area ${area}`,
    field === undefined ? '' : `field ${field} of the link`,
  ].filter((part) => part !== '');
  const words = parts.join(', ');
  return words === '' ? '' : words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
};

export const problems: typeof swedish = { kinds, place, linkFields: {} };
