/**
 * A cell as it may stand in a file that a spreadsheet opens: text that would be run as a formula (it begins with =, +, -, @, one of their look-alikes, a tab
 * or a line break) gets an apostrophe before it. A plain number may begin with a minus.
 */
export function safeCell(text: string): string {
  if (/^-?\d+(,\d+)?$/.test(text)) return text;
  return /^\s*[=+\-@−＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

/** A cell between semicolons: in quotes where it holds a semicolon, a quote, a line break or an outer space. */
export function csvCell(text: string): string {
  const safe = safeCell(text);
  return /[;"\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A number with decimal comma and no thousands mark, with at most six decimals; '' for what is not finite. */
export function csvNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(Number(value.toFixed(6)));
  return (text === '-0' ? '0' : text).replace('.', ',');
}
