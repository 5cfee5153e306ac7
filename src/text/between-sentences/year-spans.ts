/** Years as spans: those that follow each other among all the years at hand are one: `2012–2014`, `2019`. Both lists ascending. */
export function yearSpans(years: readonly number[], all: readonly number[]): readonly string[] {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && all.indexOf(year) === all.indexOf(last[1]) + 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
}
