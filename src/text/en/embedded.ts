import type { EmbeddedText } from '../sv/embedded.ts';

export const embedded: EmbeddedText = {
  name: 'Mellanrum',
  readMore: 'Read more',
  readLess: 'Read less',
  surfaces: 'Ways of showing',
  legend: 'Legend',
  start: 'Make the map move',
  openWhole: 'Open in a new window',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  source: 'Source',
  fictional: 'invented values',
  compared: (year, since) => `${year} compared with ${since}`,
  trial: 'A worked example, not the values of today.',
  picture: (region, measure, year, relation) => `Map of ${region}: ${measure}, ${year}. ${relation}`,
  wheel: 'Hold Ctrl and scroll to zoom the map',
  wheelMac: 'Hold ⌘ and scroll to zoom the map',
  touch: 'Move the map with two fingers',
  hintView:
    'The arrow keys move the map, plus and minus zoom. Alt and an arrow go to the neighbouring area. Tab goes on and out of the map.',
  hintStill:
    'The map stands still. Alt and an arrow go from area to area. The areas are also in the list after the map. Tab goes on.',
  slow: 'This takes longer than usual. The map can also be opened in a window of its own.',
  notFound:
    'The region is not on the server that the map is fetched from. Whoever runs the page can embed the map anew.',
  onlyHere: 'This map shows a region that exists only in one browser',
  onlyHereAdvice:
    'The region was fetched or made from files of somebody’s own and has not left that computer. Whoever runs the page can put the region on the server and embed it from there.',
};
