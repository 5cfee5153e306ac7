/** Keeps the features that a filter lets through. */
export type Filter = (properties: Readonly<Record<string, string>>) => boolean;

const equals = /^\s*"?(\w+)"?\s*=\s*'((?:[^']|'')*)'\s*$/;
const within = /^\s*"?(\w+)"?\s+in\s*\(\s*((?:'(?:[^']|'')*'\s*,\s*)*'(?:[^']|'')*')\s*\)\s*$/i;

/** Reads `property='value'` and `property IN ('value', …)`; undefined for what it cannot read, as the real server refuses other things. */
export function readCql(text: string): Filter | undefined {
  const [, property, value] = equals.exec(text) ?? [];
  if (property !== undefined && value !== undefined) return oneOf(property, [unquoted(value)]);
  const [, listed, values] = within.exec(text) ?? [];
  if (listed === undefined || values === undefined) return undefined;
  return oneOf(
    listed,
    [...values.matchAll(/'((?:[^']|'')*)'/g)].map(([, one = '']) => unquoted(one)),
  );
}

function oneOf(property: string, values: readonly string[]): Filter {
  return (properties) => values.includes(properties[property] ?? '');
}

function unquoted(text: string): string {
  return text.replaceAll("''", "'");
}
