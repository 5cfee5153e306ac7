import type { BetweenText } from '../../sv/between.ts';

/** Words about what lies between on the map itself. */
export const map: BetweenText['map'] = {
  labels: {
    residents: (pole: string, residents: string): string => `${pole}: ${residents} residents`,
    region: {
      HH: (areas: string, isOne: boolean): string => `more low, ${areas} ${isOne ? 'area' : 'areas'}`,
      LL: (areas: string, isOne: boolean): string => `more high, ${areas} ${isOne ? 'area' : 'areas'}`,
    },
  },
  borders: {
    legend: 'Borders between neighbours',
    certain: 'certain difference, at least twofold',
    slight: 'may be chance, or less than twofold',
    untested: 'the measure has no interval to test the difference against',
    thicker: 'The thicker, the larger the difference.',
    shown: 'The borders are shown now. Press G again to walk between the area’s borders.',
    none: 'The area has no border that can be compared.',
    choose: 'Click to set the sides against each other as A and B',
    chooseByKey: 'Enter sets the sides against each other as A and B',
    apart: (apart: string, interval: string): string => (interval === '' ? apart : `${apart} (${interval})`),
    isCertain: 'certain difference',
    place: (at: string, of: string): string => `Border ${at} of ${of}`,
  },
  place: {
    distances: (a: string, b: string): string => `${a} from A, ${b} from B`,
    both: 'Possible meeting place: within reach of both',
    unnamed: 'Place without a name',
  },
  route: {
    title: 'Draw a way',
    hint: 'Set the points of the way on the map, from A to B. A double click, Enter or Done ends it.',
    keys: 'The arrows move the map, Space sets a point in the crosshair, Backspace takes it back, Esc leaves.',
    corners: (count: string): string => (count === '1' ? 'One point' : `${count} points`),
    none: 'No points yet',
    corner: (count: string): string => `Point ${count} set.`,
    back: 'Take back point',
    tookBack: (count: string): string => `The point is gone. ${count} left.`,
    done: 'Done',
    leave: 'Cancel',
    left: 'Drawing has been left.',
    tooFew: 'A way needs at least two points.',
    most: (count: string): string => `A way can have at most ${count} points.`,
    begun: 'You are drawing a way on the map.',
  },
  swipe: {
    label: (left: string, right: string): string => `Divide the map between ${left} and ${right}`,
    value: (left: string, share: string, right: string): string => `${left} to the left of ${share}, then ${right}`,
  },
};
