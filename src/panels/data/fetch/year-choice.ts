import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Years } from '../../../../data/catalogue/catalogue.ts';
import type { DataText } from '../../../text/sv/data.ts';
import { choice } from '../../controls/choice.ts';
import { divisionsIn, yearBounds, yearsIn } from './choices.ts';

/** From and to, a strip that shows them among all years with the break between the divisions, and what the break means for the choice. */
export function yearChoice(years: Years, words: DataText, onChoose: (years: Years) => void): TemplateResult {
  const list = (id: string, label: string, value: number, choose: (year: number) => Years): TemplateResult =>
    choice({
      id,
      label,
      value: String(value),
      groups: [
        {
          title: '',
          options: yearsIn(yearBounds)
            .toReversed()
            .map((year) => ({ value: String(year), title: String(year) })),
        },
      ],
      onChoose: (chosen) => onChoose(choose(Number(chosen))),
    });
  // Whichever end is moved past the other takes it along.
  return html`<div class="year-choice">
    <div class="ends">
      ${list('mr-years-from', words.years.from, years.from, (from) => ({ from, to: Math.max(from, years.to) }))}
      ${list('mr-years-to', words.years.to, years.to, (to) => ({ from: Math.min(years.from, to), to }))}
    </div>
    ${strip(years)}
    <p class="small">
      ${divisionsIn(years).length > 1 ? words.years.twoDivisions : words.years.division(divisionsIn(years)[0] ?? '')}
    </p>
  </div>`;
}

/** Every year as a cell, the chosen ones filled, in one row for each division. */
function strip(chosen: Years): TemplateResult {
  return html`<div class="year-strip" aria-hidden="true">
    ${divisionsIn(yearBounds).map((division) => {
      const own = yearsIn(yearBounds).filter((year) => divisionsIn({ from: year, to: year })[0] === division);
      return html`<div class="division" data-years=${own.length}>
        <div class="cells">
          ${own.map((year) => html`<i data-chosen=${chosen.from <= year && year <= chosen.to}></i>`)}
        </div>
        <div class="ends">
          <span>${own[0]}</span><span>${own.length > 3 ? division : ''}</span><span>${own.at(-1)}</span>
        </div>
      </div>`;
    })}
  </div>`;
}
