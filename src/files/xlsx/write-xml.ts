/** Characters that XML cannot hold at all, whatever they are written as. */
const unholdable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands in XML, between tags or within quotes: nothing in it becomes markup. What XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(unholdable, '').replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? '');
}
