/** Where a text stops being JSON: the line from 1, the member of the whole that it is in, the place in that member's list from 1 (0 for no list), and whether it is because the text ends. */
export interface BreakPoint {
  readonly line: number;
  readonly member: string;
  readonly number: number;
  readonly isEnd: boolean;
}

interface Frame {
  readonly isList: boolean;
  name: string;
  number: number;
}

type Wanted = 'value' | 'firstValue' | 'name' | 'firstName' | 'colon' | 'after';

const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const space = /[ \t\n\r]*/y;

/** Follows a text that is no JSON until it no longer can be. Goes through it once, however deep or long it is. */
export function breakPoint(text: string): BreakPoint {
  const stack: Frame[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at = past(space, text, at);
    const next = step(text, at, wanted, stack);
    if (next === undefined || (stack.length === 0 && next.at >= text.length)) break;
    ({ at, wanted } = next);
  }
  const [whole, list] = stack;
  return {
    line: lineOf(text, at),
    member: whole?.name ?? '',
    number: list?.isList ? list.number : 0,
    // What has begun and is cut off: a word, a number, an escaped sign.
    isEnd: at + 8 > text.length || !/[^\s]/.test(text.slice(at)) || isOpenText(text, at),
  };
}

interface Next {
  readonly at: number;
  readonly wanted: Wanted;
}

function step(text: string, at: number, wanted: Wanted, stack: Frame[]): Next | undefined {
  const sign = text.charAt(at);
  const top = stack.at(-1);
  switch (wanted) {
    case 'colon':
      return sign === ':' ? { at: at + 1, wanted: 'value' } : undefined;
    case 'after':
      return top && after(sign, at, top, stack);
    case 'firstName':
    case 'name': {
      if (sign === '}' && wanted === 'firstName') return leave(at, stack);
      const end = sign === '"' ? endOfText(text, at) : undefined;
      if (end === undefined || !top) return undefined;
      top.name = text.slice(at + 1, Math.min(end - 1, at + 80));
      return { at: end, wanted: 'colon' };
    }
    case 'firstValue':
    case 'value':
      if (sign === ']' && wanted === 'firstValue') return leave(at, stack);
      return value(text, at, stack);
  }
}

function after(sign: string, at: number, top: Frame, stack: Frame[]): Next | undefined {
  if (sign === (top.isList ? ']' : '}')) return leave(at, stack);
  if (sign !== ',') return undefined;
  if (top.isList) top.number += 1;
  return { at: at + 1, wanted: top.isList ? 'value' : 'name' };
}

function leave(at: number, stack: Frame[]): Next {
  stack.pop();
  return { at: at + 1, wanted: 'after' };
}

function value(text: string, at: number, stack: Frame[]): Next | undefined {
  const sign = text.charAt(at);
  if (sign === '{' || sign === '[') {
    const isList = sign === '[';
    stack.push({ isList, name: '', number: 1 });
    return { at: at + 1, wanted: isList ? 'firstValue' : 'firstName' };
  }
  const end = sign === '"' ? endOfText(text, at) : past(literal, text, at);
  return end === undefined || end === at ? undefined : { at: end, wanted: 'after' };
}

/** Behind a sign or word that begins here; here where none does. */
function past(shape: RegExp, text: string, at: number): number {
  shape.lastIndex = at;
  return shape.test(text) ? shape.lastIndex : at;
}

/** Behind the text that begins here; undefined where it is not closed, or holds what a text cannot. */
function endOfText(text: string, at: number): number | undefined {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charAt(end - 1 - escapes) === '\\') escapes += 1;
    if (escapes % 2 === 0) return isText(text.slice(at, end + 1)) ? end + 1 : undefined;
  }
  return undefined;
}

function isText(quoted: string): boolean {
  try {
    JSON.parse(quoted);
    return true;
  } catch {
    return false;
  }
}

function isOpenText(text: string, at: number): boolean {
  return text.charAt(at) === '"' && !text.slice(at + 1).includes('"');
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
}
