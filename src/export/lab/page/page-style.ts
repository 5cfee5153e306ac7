/**
 * How the pages look: on paper, in a shadow tree of the app, and as the page in a file, where it is the only style there is. Sizes on a screen follow its
 * width, so that a projector shows large letters by itself.
 */
export const pageStyle = `
main {
  --ink: #1d1930;
  --quiet: #5a556b;
  --line: #d9d3c8;
  --sunken: #f4f1ea;
  color: var(--ink);
  font-family: var(--sans, system-ui, -apple-system, 'Segoe UI', sans-serif);
  line-height: 1.45;
  font-variant-numeric: tabular-nums;
}
main * { box-sizing: border-box; }
h1, h2, h3, p, ul, ol, dl, dd, table { margin: 0; }
h1, h2, h3 { line-height: 1.15; text-wrap: balance; overflow-wrap: anywhere; font-weight: 650; }
p, li, td, th, dd, span { overflow-wrap: anywhere; hyphens: auto; }
ul, ol { padding-left: 1.2em; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
img { display: block; max-width: 100%; height: auto; }
.place, .corner, .quiet, .none, dt { color: var(--quiet); }
.sentence { font-family: var(--serif, Georgia, 'Times New Roman', serif); line-height: 1.35; text-wrap: pretty; }
.question { padding-left: 0.8em; border-left: 0.22em solid var(--ink); }
.question h3 { font-size: 1em; font-weight: 400; color: var(--quiet); }
.question p { font-weight: 600; }
.missing { padding: 0.5em 0.8em; background: var(--sunken); }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: 0.35em; text-align: left; font-weight: 650; }
th, td { padding: 0.35em 0.9em 0.35em 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { border-bottom: 1px solid var(--quiet); font-weight: 600; vertical-align: bottom; }
tbody th { color: var(--quiet); }
.cards table { table-layout: fixed; }
.cards tbody th { color: var(--ink); font-weight: 600; }
.cards .what { width: 16%; }
.cards .cells { width: 17%; }
.cards .who { width: 14%; }
.cards .method { width: 13%; }
.cards .where { width: 11.5%; }
.cards .state { width: 8.5%; }
.cards .dots { width: 7.5%; }
.sign { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.4em; border: 0.14em solid var(--ink); border-radius: 50%; }
.sign.a { background: var(--ink); }
.mirror { table-layout: fixed; }
.mirror th:nth-child(1) { width: 27%; }
.mirror th:nth-child(2), .mirror th:nth-child(4) { width: 19%; }
.mirror td:nth-child(3) { color: var(--quiet); }
.facts { display: flex; flex-wrap: wrap; gap: 0.4em 2em; }
.facts dd { font-weight: 600; }
.legend h3 { font-size: 1em; font-weight: 600; }
.legend ul { display: flex; flex-wrap: wrap; gap: 0.2em 1.4em; padding: 0; list-style: none; }
.legend li { display: flex; align-items: center; gap: 0.5em; }
.swatch { flex: none; width: 1.5em; height: 0.95em; }
.context p { max-width: 46em; }
.matrix { table-layout: fixed; }
.matrix th:first-child { width: 14%; }
.matrix tbody th { color: var(--ink); font-weight: 600; }
.matrix th, .matrix td { padding: 0.5em 0.6em; border: 1px solid var(--line); }
.matrix .place { color: var(--ink); }
.matrix .place + .place { margin-top: 0.6em; padding-top: 0.5em; border-top: 1px dashed var(--line); }
.matrix .part { font-size: 0.86em; color: var(--quiet); }
.matrix ul { padding: 0; list-style: none; }
.matrix li + li { margin-top: 0.25em; }
.matrix .none { font-size: 0.86em; }
.remarks li + li { margin-top: 0.4em; }

@media screen {
  html { scroll-padding-top: 1rem; }
  body { margin: 0; background: #fff; }
  main { font-size: clamp(1rem, 0.55rem + 0.72vw, 2.1rem); }
  header.title, section { display: grid; gap: 1.1em; padding: clamp(1.2rem, 4vw, 5rem); }
  header.title, .words { min-height: 100vh; align-content: center; }
  section { border-top: 1px solid var(--line); align-content: start; }
  h1 { font-size: 2.6em; letter-spacing: -0.015em; }
  h2 { font-size: 1.75em; letter-spacing: -0.01em; }
  h3 { font-size: 1.1em; }
  .head { display: grid; gap: 0.9em; align-content: start; }
  .sentence { font-size: 1.3em; }
  .question { font-size: 1.15em; }
  .ways { display: flex; flex-wrap: wrap; gap: 0.3em 1.4em; font-size: 0.9em; }
  .words p { max-width: 34em; font-size: 1.3em; }
  .contents h2 { margin-bottom: 0.4em; font-size: 1.2em; }
  .contents ul { padding-left: 0; list-style: none; margin-top: 0.4em; }
  .contents li { margin-top: 0.2em; }
  .figure { display: grid; gap: 0.7em; align-content: start; }
  .chart h3 { font-size: 1em; }
  .caption { display: grid; gap: 0.5em; font-size: 0.9em; }
  .map img { width: 100%; border: 1px solid var(--line); }
  .note summary { min-height: 1.8em; cursor: pointer; font-weight: 600; }
  .note p, .said p { max-width: 46em; margin-top: 0.3em; }
  table { font-size: 0.95em; }
  a:focus-visible, summary:focus-visible { outline: 3px solid #0b5bd3; outline-offset: 2px; }
}
@media screen and (min-width: 62em) {
  .step { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 2.4em; min-height: 100vh; }
  .step > * { grid-column: 1 / -1; }
  .step > .head { grid-column: 2; grid-row: 1; }
  .step > .map { grid-column: 1; grid-row: 1; }
  .step > .head:has(+ :not(.map)), .step > .head:last-child { grid-column: 1 / -1; }
  .step > .chart { max-width: 60em; }
}
@media screen and (max-width: 40em) {
  table { font-size: 0.78em; }
  th, td { padding-right: 0.5em; }
  .matrix, .cards table { font-size: 0.95em; }
  .matrix, .matrix caption, .matrix tbody, .matrix tr, .matrix td, .matrix tr > th:first-child { display: block; width: auto; }
  .cards table, .cards caption, .cards tbody, .cards tr, .cards td, .cards tbody th { display: block; width: auto; }
  .matrix thead, .cards thead, .cards td:empty { display: none; }
  .cards tr { padding: 0.7em 0; border-bottom: 1px solid var(--line); }
  .cards td, .cards tbody th { padding: 0.1em 0; border: 0; }
  .cards td::before { content: attr(data-head) ': '; color: var(--quiet); }
}
@media print {
  html, body { background: #fff; }
  main { font-size: 9.2pt; line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1 { font-size: 27pt; letter-spacing: -0.015em; }
  h2 { font-size: 17pt; letter-spacing: -0.01em; }
  h3 { font-size: 9.2pt; }
  h2, h3, caption { break-after: avoid; }
  header.title { display: grid; gap: 8mm; padding-top: 22mm; }
  .title .place { font-size: 11pt; }
  .facts { gap: 2mm 9mm; font-size: 10pt; }
  .contents h2 { margin-bottom: 2mm; font-size: 11pt; }
  .contents a { text-decoration: none; }
  .contents ul { margin-top: 2mm; padding-left: 0; list-style: none; }
  section { display: block; break-before: page; }
  section.sources, section.changes, section.words { break-before: auto; margin-top: 9mm; }
  .words { break-inside: avoid; }
  section > * + *, .head > * + *, .board > * + * { margin-top: 4mm; }
  .head > h2 { margin-top: 1mm; }
  .words p { max-width: 130mm; margin-top: 3mm; font-size: 12pt; }
  .sentence { font-size: 12.5pt; }
  .question { font-size: 11pt; }
  .map img { width: 100%; border: 0.2mm solid var(--line); }
  .step:has(.chart) .map img { width: auto; max-height: 95mm; }
  .step:has(.chart ~ .chart) .map img { max-height: 62mm; }
  .same, .link { display: inline-block; margin-right: 8mm; }
  .chart h3 { margin-bottom: 1mm; }
  .chart img { max-height: 80mm; object-fit: contain; object-position: left; }
  .caption { margin-top: 1.6mm; font-size: 8pt; }
  .caption > * + * { margin-top: 1.2mm; }
  .step table { break-inside: avoid; }
  .figure, tr, li, .question, .missing, .matrix .place, .votes, .said { break-inside: avoid; }
  thead { display: table-header-group; }
  .matrix { font-size: 7.8pt; }
  .cards table { font-size: 7.8pt; }
  .note h3, .said h3 { margin-bottom: 0.8mm; }
  details > summary, .ways { display: none; }
  details::details-content { content-visibility: visible; display: block; }
  .same, .link { font-size: 8pt; }
  p { orphans: 3; widows: 3; }
}
`;
