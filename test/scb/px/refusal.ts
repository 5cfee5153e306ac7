/** How the service words a refusal: as the examples of its specification, or as its reference implementation does. */
export type Wording = 'specification' | 'reference';

/** Why a call is not answered with data. */
export class Refusal extends Error {
  readonly status: number;
  /** The title of the reference implementation. */
  readonly title: string;
  /** The sentence of the specification's examples. */
  readonly detail: string;

  constructor(status: number, title: string, detail: string) {
    super(detail);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

const specificationTitles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  429: 'Too many requests',
};

/** The body of a refusal, a problem as RFC 7807 has it. */
export function problemJson({ status, title, detail }: Refusal, wording: Wording): string {
  return JSON.stringify(
    wording === 'reference'
      ? { type: 'Parameter error', title, status }
      : { type: 'about:blank', title: specificationTitles[status] ?? title, status, detail },
  );
}

export const noSuchTable = (id: string): Refusal =>
  new Refusal(404, 'Non-existent table', `Node with id, ${id} can not be found`);

export const noSuchCodelist = (id: string): Refusal =>
  new Refusal(404, 'Non-existent codelist', `Codelist with id, ${id} can not be found`);

export const noSuchVariable = (code: string): Refusal =>
  new Refusal(400, 'Non-existent variable', `Variable, ${code} is not a variable of the table`);

export const noSuchValue = (value: string, variable: string): Refusal =>
  new Refusal(400, 'Non-existent value', `Value, ${value} is not a valid value code for variable ${variable}`);

export const badExpression = (expression: string): Refusal =>
  new Refusal(400, 'Illegal selection expression', `${expression} is not a valid selection expression`);

// The spelling is the service's own.
export const missingSelection = (variable: string): Refusal =>
  new Refusal(
    400,
    'Missing selection for mandantory variable',
    `Missing selection for mandantory variable ${variable}`,
  );

export const tooManyCells = (): Refusal =>
  new Refusal(400, 'Too many cells selected', 'The query resulted in cell that exceeds the number of allowed.');

export const tooManyCalls = (calls: number, seconds: number): Refusal =>
  new Refusal(
    429,
    'Too many requests',
    `You have reach the threshold for request limiting. ${calls} request per ${seconds} seconds.`,
  );
