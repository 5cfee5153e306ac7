import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AreaWords } from './area-words.ts';
import type { Point, Size } from './mercator.ts';

/** The card beside the area under the pointer or in focus. Screen readers hear the same words from the live region and the list. */
export function areaCard({ name, place, value, origin, role }: AreaWords, own: readonly string[] = []): TemplateResult {
  return html`
    <div class="area-card" aria-hidden="true">
      <strong>${name}</strong>
      ${place === '' ? nothing : html`<span class="place">${place}</span>`}
      ${value === '' ? nothing : html`<p class="value">${value}</p>`}
      ${origin === '' ? nothing : html`<p class="origin">${origin}</p>`}
      ${own.length === 0 ? nothing : html`<p class="own">${own.join(' · ')}</p>`}
      ${role === '' ? nothing : html`<p class="role">${role}</p>`}
    </div>
  `;
}

/** px between the card and what it speaks of. */
const gap = 18;

/** Puts the card beside a point, on the side that has room. */
export function placeCard(card: HTMLElement, [x, y]: Point, size: Size): void {
  const left = x + gap + card.offsetWidth > size.width ? x - gap - card.offsetWidth : x + gap;
  const top = Math.min(Math.max(8, y - card.offsetHeight / 2), Math.max(8, size.height - card.offsetHeight - 8));
  card.style.transform = `translate(${Math.max(8, left).toFixed(0)}px, ${top.toFixed(0)}px)`;
}
