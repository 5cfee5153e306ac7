import { badExpression, Refusal } from './refusal.ts';

/** What a call selects of one variable. */
export interface VariableSelection {
  readonly variable: string;
  readonly codelist?: string;
  readonly values: readonly string[];
}

export type Language = 'sv' | 'en';

/** The first value of every key, as the service reads an address: a repeated key is dropped without a word, `+` is a space. */
export function readQuery(search: string): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(search)) if (!first.has(key)) first.set(key, value);
  return first;
}

/** The language of an answer. Throws `Refusal` 400 for one that the service does not speak. */
export function readLanguage(query: ReadonlyMap<string, string>): Language {
  const language = query.get('lang') ?? 'sv';
  if (language !== 'sv' && language !== 'en')
    throw new Refusal(400, 'Unsupported language', `Language ${language} is not supported`);
  return language;
}

const bracketed = /^(valuecodes|codelist)\[(.+)\]$/i;

/** The selection that an address carries. */
export function selectionOfQuery(query: ReadonlyMap<string, string>): readonly VariableSelection[] {
  const selections = new Map<string, { values?: readonly string[]; codelist?: string }>();
  for (const [key, value] of query) {
    const [, kind = '', variable = ''] = bracketed.exec(key) ?? [];
    if (kind === '') continue;
    const had = selections.get(variable) ?? {};
    selections.set(
      variable,
      kind.toLowerCase() === 'codelist' ? { ...had, codelist: value } : { ...had, values: splitValues(value) },
    );
  }
  return [...selections].map(([variable, { values = [], codelist }]) => ({
    variable,
    values,
    ...(codelist === undefined ? {} : { codelist }),
  }));
}

/** Values stand with commas between them; an expression with a comma of its own stands in square brackets. */
function splitValues(text: string): readonly string[] {
  return [...text.matchAll(/\[([^\]]*)\]|([^,]+)/g)].map(([, inBrackets, plain]) => inBrackets ?? plain ?? '');
}

/** The selection that a body carries. Throws `Refusal` 400 when it is not one. */
export function selectionOfBody(body: string): readonly VariableSelection[] {
  const illegal = new Refusal(400, 'Illegal selection', 'The body is not a selection');
  let read: unknown;
  try {
    read = body.trim() === '' ? { selection: [] } : JSON.parse(body);
  } catch {
    throw illegal;
  }
  const { selection } = (read ?? {}) as { selection?: unknown };
  if (!Array.isArray(selection)) throw illegal;
  return selection.map((part: unknown) => {
    const { variableCode, codelist, valueCodes } = (part ?? {}) as Record<string, unknown>;
    if (typeof variableCode !== 'string') throw illegal;
    const values = valueCodes ?? [];
    if (!Array.isArray(values) || values.some((value) => typeof value !== 'string')) throw illegal;
    return {
      variable: variableCode,
      values: values as string[],
      ...(typeof codelist === 'string' ? { codelist } : {}),
    };
  });
}

const functionOf = /^(top|bottom|from|to|range)\((.*)\)$/i;

/** Whether a value is an expression to be resolved, and not a code. */
export function isExpression(value: string): boolean {
  return value.includes('*') || value.includes('?') || functionOf.test(value);
}

/** The codes that an expression stands for. Throws `Refusal` 400 for one that the service does not understand. */
export function resolveExpression(expression: string, codes: readonly string[]): readonly string[] {
  const [, name, inside = ''] = functionOf.exec(expression) ?? [];
  if (name !== undefined) return resolveFunction(expression, name.toLowerCase(), inside.split(','), codes);
  const stars = expression.includes('*');
  if (stars && expression.includes('?')) throw badExpression(expression);
  if (stars) {
    const middle = expression.replace(/^\*/, '').replace(/\*$/, '');
    if (middle.includes('*')) throw badExpression(expression);
    const [start, end] = [expression.startsWith('*'), expression.endsWith('*')];
    if (start && end) return codes.filter((code) => code.includes(middle));
    return codes.filter((code) => (start ? code.endsWith(middle) : code.startsWith(middle)));
  }
  const pattern = new RegExp(`^${expression.replace(/[\\^$.*+()[\]{}|]/g, '\\$&').replaceAll('?', '.')}$`, 'u');
  return codes.filter((code) => pattern.test(code));
}

function resolveFunction(
  expression: string,
  name: string,
  given: readonly string[],
  codes: readonly string[],
): readonly string[] {
  const [first = '', second = ''] = given.map((part) => part.trim());
  const place = (code: string): number => {
    const index = codes.indexOf(code);
    if (index < 0) throw badExpression(expression);
    return index;
  };
  const number = (text: string, least: number): number => {
    if (!/^\d+$/.test(text) || Number(text) < least) throw badExpression(expression);
    return Number(text);
  };
  if (name === 'from') return codes.slice(place(first));
  if (name === 'to') return codes.slice(0, place(first) + 1);
  if (name === 'range') return codes.slice(place(first), place(second) + 1);
  const offset = number(second === '' ? '0' : second, 0);
  const count = number(first, 1);
  // Years: the newest are on top.
  return name === 'top'
    ? codes.slice(Math.max(0, codes.length - count - offset), Math.max(0, codes.length - offset))
    : codes.slice(offset, offset + count);
}
