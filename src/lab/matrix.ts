/** The three levels at which an intervention works (Grander 2019/2020, ch. 2.4). Ids stand in session files and never change. */
export const levels = ['individ', 'omrade', 'samhalle'] as const;

export type Level = (typeof levels)[number];

/** The three criteria of the matrix, each with its two sub-criteria (ibid., Fig. 1 and 21). */
export const criteria = [
  { id: 'potential', parts: ['orsaker', 'potentialer'] },
  { id: 'integration', parts: ['social', 'system'] },
  { id: 'relation', parts: ['moten', 'blanda'] },
] as const;

export type Criterion = (typeof criteria)[number]['id'];

export type CriterionPart = (typeof criteria)[number]['parts'][number];

/** A place in the matrix: a level and a sub-criterion, `individ/moten`. */
export type Cell = `${Level}/${CriterionPart}`;

/** All places, level by level. */
export const cells: readonly Cell[] = levels.flatMap((level) =>
  criteria.flatMap(({ parts }) => parts.map((part): Cell => `${level}/${part}`)),
);

/** Whom or what an intervention is for: one pole, the other, the space between them, or the whole of the city. */
export const targets = ['A', 'B', 'mellanrum', 'hela'] as const;

export type Target = (typeof targets)[number];

/** The methods of Göteborgsregionen's toolbox. */
export const methods = [
  'bostad',
  'investering',
  'mark',
  'medskapande',
  'ska',
  'unga',
  'senior',
  'indikatorer',
] as const;

export type Method = (typeof methods)[number];

/** The level of a place in the matrix. */
export function levelOf(cell: Cell): Level {
  return cell.slice(0, cell.indexOf('/')) as Level;
}

/** The sub-criterion of a place in the matrix. */
export function partOf(cell: Cell): CriterionPart {
  return cell.slice(cell.indexOf('/') + 1) as CriterionPart;
}
