/**
 * How large type must be to be read from the back of the room.
 *
 * Assumed: the farthest reader sits 8 m from a picture that is 1.5 m high (2.4 m wide at 16:10; the rule of thumb for a room of 8 m gives 1.3–2 m).
 * A letter that is h high is seen at the angle v = 2·atan(h / 2d). Capitals are to be at least 16 minutes of arc high, better 20–22
 * (ISO 9241-303:2011, 5.5.4): at 8 m that is 37 mm, and 47–51 mm. Of 1.5 m these are 2.5 % and 3.1–3.4 %.
 * A capital is 0.73 of the type size in Inter and 0.67 in Source Serif 4, so that type must be at least 3.4 % of the height of the picture (Inter, 16′),
 * and running text 5 % (Source Serif, 21.6′): 27 px and 40 px at 800.
 */
const room = { distanceM: 8, pictureHeightM: 1.5 } as const;

/** Height of a capital in type of size 1, by typeface. */
const capital = { sans: 0.727, serif: 0.67 } as const;

/** The smallest type while something is presented, and that of the sentence, as shares of the picture's height. `presenting.css` sets both. */
export const typeShares = { smallest: 0.036, sentence: 0.0505 } as const;

/** The angle at which a capital of type is seen from the back of the room, in minutes of arc; `share` is type size by height of the picture. */
export function seenMinutes(share: number, face: keyof typeof capital): number {
  const heightM = share * capital[face] * room.pictureHeightM;
  return (2 * Math.atan(heightM / (2 * room.distanceM)) * 180 * 60) / Math.PI;
}

/** The least type size for an angle in minutes of arc, as a share of the picture's height. */
export function shareFor(minutes: number, face: keyof typeof capital): number {
  const heightM = 2 * room.distanceM * Math.tan((minutes * Math.PI) / (2 * 180 * 60));
  return heightM / (capital[face] * room.pictureHeightM);
}
