/**
 * A cell as it may stand in a file that a spreadsheet opens: text that would be run as a formula (it begins with =, +, -, @, one of their look-alikes, a tab
 * or a line break) gets an apostrophe before it. A plain number may begin with a minus.
 */
export function safeCell(text: string): string {
  if (/^-?\d+(,\d+)?$/.test(text)) return text;
  return /^\s*[=+\-@−＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

/** A text between two delimiters: in quotes where it holds a delimiter, a quote, a line break or an outer space. Its letters are left as they are. */
export function quotedCell(text: string, delimiter: ',' | ';'): string {
  return text.includes(delimiter) || /["\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell between semicolons of a file that a spreadsheet opens: a number as `csvNumber`, a text made safe and quoted where it must be. */
export function csvCell(value: string | number): string {
  return typeof value === 'number' ? csvNumber(value) : quotedCell(safeCell(value), ';');
}

/** A number with decimal comma and no thousands mark, with at most six decimals; '' for what is not finite. */
export function csvNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isSafeInteger(value)) return value === 0 ? '0' : String(value);
  const text = String(Number(value.toFixed(6)));
  return (text === '-0' ? '0' : text).replace('.', ',');
}
