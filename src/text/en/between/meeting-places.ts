import type { BetweenText } from '../../sv/between.ts';

/** The drawer's part Meeting places. */
export const meetingPlaces: BetweenText['meetingPlaces'] = {
  categories: {
    bibliotek: 'Library',
    hållplats: 'Stop',
    skola: 'School',
    idrottshall: 'Sports hall',
    park: 'Park',
    torg: 'Square',
    mötesplats: 'Community centre',
    vårdcentral: 'Health centre',
  },
  noCategory: 'No category',
  unnamed: 'Place without a name',

  several: (count, reach) => `Within ${reach} of both A and B there are ${count} places: possible meeting places.`,
  few: (names, reach) => `Within ${reach} of both A and B lie ${names}: possible meeting places.`,
  one: (name, reach) => `Within ${reach} of both A and B there is one place: ${name}, a possible meeting place.`,
  none: (reach) => `No place lies within ${reach} of both A and B.`,
  nearestToBoth: (name, a, b) => `Nearest to both is ${name}: ${a} from A and ${b} from B.`,
  straight: 'Distances are straight lines from the middle of the pole, not the way there.',
  fictional: 'The places are invented.',
  noPlaces:
    'There are no places to show here. Lay a file of points over the map, under Data, and the distance to them is measured from both poles.',
  duplicates: (count, isOne) =>
    isOne
      ? 'One place was listed twice and is counted once.'
      : `${count} places were listed again and are counted once.`,
  unplaced: (count, isOne) =>
    isOne ? 'One place has no position on the map.' : `${count} places have no position on the map.`,
  outside: (count, isOne) =>
    isOne
      ? 'One place lies outside of the areas of the region. Its distance is measured all the same.'
      : `${count} places lie outside of the areas of the region. Their distance is measured all the same.`,

  reach: 'Reach',
  reachHint: 'straight line',
  reachNumber: 'Reach in metres',
  metres: 'm',

  mirror: {
    caption: 'The place nearest to A and to B in each category, and how many lie within reach',
    pole: (pole) => `From ${pole}`,
    category: 'Category',
    within: (count) => `${count} within`,
    withinNone: 'none within',
    strip: (category, pole, nearest, distance, within) =>
      `${category}: nearest to ${pole} is ${nearest}, ${distance}; ${within} reach`,
    more: (count) => `${count} more categories are not shown here.`,
  },
  list: {
    both: 'Possible meeting places',
    any: 'All within reach',
    scope: 'Which places are listed',
    name: 'Place',
    category: 'Category',
    a: 'From A',
    b: 'From B',
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    empty: 'No places within reach.',
    more: (count) => `Show ${count} more`,
    isBoth: 'within reach of both',
    own: 'own',
  },
};
