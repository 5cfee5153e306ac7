import { scbAddresses } from './addresses.ts';
import type { Controlled } from './controlled.ts';
import type { FaultState } from './faults/fault.ts';
import { faultKinds } from './faults/fault.ts';
import { scbTables } from './tables/tables.ts';
import { layerNames } from './wfs/layers.ts';
import type { World } from './world/world.ts';

/** Text as it stands in a page. */
function safe(text: string | number): string {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Thousands apart, by a space that does not break. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** A term in Swedish with the English below it. */
function both(sv: string, en: string): string {
  return `<p>${safe(sv)}</p><p lang="en">${safe(en)}</p>`;
}

/** What is invented, in Swedish and in English. */
function notice({ real, register }: World): readonly [string, string] {
  const [sv, en] = ['Det här är inte SCB. Alla värden är påhittade', 'This is not SCB. Every value is fictional'];
  if (real)
    return [
      `${sv}. Koder och namn är verkliga; gränserna är det bara i Göteborgsregionen.`,
      `${en}. Codes and names are real; borders only in the Gothenburg region.`,
    ];
  if (register.municipalities.every(({ code }) => code.startsWith('99')))
    return [`${sv}, och områdena också.`, `${en}, and so are the areas.`];
  return [
    `${sv}. Områdenas koder, namn och gränser är också påhittade, för SCB:s egna finns inte här. Bara kommunerna är verkliga; på kartan ligger de ute till havs.`,
    `${en}. The areas' codes, names and borders are invented too, since SCB's own are not here. Only the municipalities are real; on the map they lie out at sea.`,
  ];
}

/** The page at `/`: what this is, where it answers, what is made to go wrong. Without script and without inline style. */
export function page({ board, limits, calls, world, app }: Controlled, host: string): string {
  const origin = `http://${host}`;
  const { px, wfs } = scbAddresses(origin);
  const codes = world.register.municipalities.map(({ code }) => code);
  const two = ['1480', '1402'].filter((code) => codes.includes(code)).join(',');
  const example = `npm run data -- --scb ${origin} --kommun ${two || (codes[0] ?? '')} --years 2020-2024`;
  return `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ersättare för SCB – påhittade värden</title>
<link rel="stylesheet" href="/stand-in.css">
</head>
<body>
<main>
<h1>Ersättare för SCB <span lang="en">Stand-in for SCB</span></h1>
<div class="notice">${both(...notice(world))}</div>
<h2>Adresser <span lang="en">Addresses</span></h2>
<dl>
<dt>PxWebApi 2</dt><dd><a href="${safe(px)}/config">${safe(px)}</a></dd>
<dt>WFS 1.1.0</dt><dd><code>${safe(wfs)}</code></dd>
${app ? `<dt>Mellanrum</dt><dd><a href="/app/">${safe(origin)}/app/</a></dd>` : ''}
</dl>
${both('Kommandot hämtar härifrån så här:', 'The command fetches from here like this:')}
<pre><code>${safe(example)}</code></pre>
${both(
  `Gränser: ${grouped(limits.calls)} anrop på ${limits.seconds} sekunder, ${grouped(limits.cells)} celler i ett svar, ${grouped(limits.addressLength)} tecken i en adress.`,
  `Limits: ${grouped(limits.calls)} calls in ${limits.seconds} seconds, ${grouped(limits.cells)} cells in an answer, ${grouped(limits.addressLength)} characters in an address.`,
)}
<h2>Tabeller och lager <span lang="en">Tables and layers</span></h2>
<ul>${scbTables.map(({ id, title }) => `<li><a href="${safe(px)}/tables/${id}?lang=sv">${id}</a> ${safe(title.sv)}</li>`).join('')}
${layerNames.map((name) => `<li><code>stat:${name}</code></li>`).join('')}</ul>
<h2 id="faults">Fel på beställning <span lang="en">Faults on request</span></h2>
${faultTable(board.state())}
${form()}
<h2>Anrop hittills <span lang="en">Calls so far</span></h2>
<p><a href="/stand-in/calls">${calls.length}</a></p>
</main>
</body>
</html>
`;
}

const conditions: Readonly<Record<string, string>> = {
  at: 'vid / at',
  call: 'anrop / call',
  times: 'antal gånger / times',
  ms: 'ms',
  retryAfter: 'Retry-After',
};

function faultTable(states: readonly FaultState[]): string {
  if (states.length === 0)
    return both('Inga fel: allt svarar som det ska.', 'No faults: everything answers as it should.');
  const rows = states.map(({ fault, met, struck }) => {
    const { sv, en } = faultKinds[fault.kind];
    const rest = Object.entries(fault).filter(([name]) => name !== 'kind');
    return (
      `<tr><th scope="row">${safe(sv)} <span lang="en">${safe(en)}</span></th>` +
      `<td>${safe(rest.map(([name, value]) => `${conditions[name] ?? name} ${String(value)}`).join(', '))}</td><td>${met}</td><td>${struck}</td></tr>`
    );
  });
  return (
    '<table><thead><tr><th scope="col">Fel <span lang="en">Fault</span></th><th scope="col">När <span lang="en">When</span></th>' +
    '<th scope="col">Mött <span lang="en">Met</span></th><th scope="col">Slagit till <span lang="en">Struck</span></th></tr></thead>' +
    `<tbody>${rows.join('')}</tbody></table>` +
    '<form method="post" action="/stand-in/faults"><input type="hidden" name="kind" value="">' +
    '<button>Ta bort alla <span lang="en">Remove all</span></button></form>'
  );
}

function form(): string {
  const options = Object.entries(faultKinds).map(
    ([kind, { sv, en }]) => `<option value="${kind}">${safe(sv)} / ${safe(en)}</option>`,
  );
  const field = (name: string, sv: string, en: string): string =>
    `<label>${safe(sv)} <span lang="en">${safe(en)}</span><input name="${name}"${name === 'at' ? '' : ' inputmode="numeric"'}></label>`;
  return (
    '<form method="post" action="/stand-in/faults">' +
    `<label>Fel <span lang="en">Fault</span><select name="kind">${options.join('')}</select></label>` +
    field('at', 'Tabell, lager eller kommun', 'Table, layer or municipality') +
    field('call', 'Bara anrop nummer', 'Only call number') +
    field('times', 'Antal gånger', 'Number of times') +
    field('ms', 'Millisekunder (långsamt)', 'Milliseconds (slow)') +
    field('retryAfter', 'Retry-After, sekunder', 'Retry-After, seconds') +
    '<button>Lägg till <span lang="en">Add</span></button></form>'
  );
}

export const styles = `* { box-sizing: border-box; }
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; }
span:lang(en) { font-weight: 400; opacity: 0.75; }
p { margin: 0.25rem 0; }
p:lang(en) { opacity: 0.75; }
.notice { border: 2px solid; border-radius: 0.25rem; padding: 0.5rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0.5rem; border: 1px solid; border-radius: 0.25rem; }
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 0.75rem; margin: 1rem 0; }
label { display: grid; gap: 0.25rem; align-content: end; min-width: 0; }
input, select, button { font: inherit; padding: 0.4rem; min-height: 2.75rem; min-width: 0; max-width: 100%; }
button { justify-self: start; align-self: end; padding-inline: 1rem; }
table { border-collapse: collapse; width: 100%; }
li, th, td { overflow-wrap: anywhere; }
th, td { border: 1px solid; padding: 0.35rem 0.5rem; text-align: start; vertical-align: top; }
`;
