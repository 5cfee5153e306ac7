import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import { pairPages } from './pair-pages.ts';
import { regionPage } from './region-page.ts';
import type { ReportSize, ReportState } from './report-state.ts';
import { brevities } from './report-state.ts';
import './report.css';

/** Least height of the map on paper, px: below it the words around are made fewer. */
const lowestMap = 290;

/**
 * `<mr-report>`: what the page prints: the pair on two A4 pages, or the region on one where no pair is chosen. It is on the page only while something is
 * printed, and is not seen on a screen.
 *
 * It is laid out at once, without waiting for anything: `layOut` tries how much has room on its pages, measures what is left for the map and has it drawn
 * for that place. So it is whole when the browser takes its picture of the page.
 *
 * @property report what it says
 */
export class ReportElement extends LightElement {
  static override properties = { report: { attribute: false } };
  declare report: ReportState | undefined;
  private level = 0;
  private map: SVGElement | undefined;

  /** Draws everything, now. */
  layOut(): void {
    this.classList.add('measured');
    for (this.level = 0; this.level < brevities.length; this.level++) {
      this.drawNow();
      if (this.hasRoom()) break;
    }
    const place = this.querySelector('.map');
    const size = { width: place?.clientWidth ?? 0, height: place?.clientHeight ?? 0 };
    this.map = this.report?.draw(size.width > 0 && size.height > 0 ? size : usual);
    this.drawNow();
    this.classList.remove('measured');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { report, map } = this;
    const brevity = brevities[Math.min(this.level, brevities.length - 1)];
    if (!report || !brevity) return nothing;
    return html`<div class=${brevity.small ? 'sheets small' : 'sheets'} lang=${report.language.format.locale}>
      ${report.relation ? pairPages(report, report.relation, brevity, map) : regionPage(report, brevity, map)}
    </div>`;
  }

  private drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** True where no page runs over and the map is not squeezed. */
  private hasRoom(): boolean {
    const pages = [...this.querySelectorAll('.page')];
    const map = this.querySelector('.map');
    const isWhole = pages.every(
      (page) => page.scrollHeight <= page.clientHeight + 1 && page.scrollWidth <= page.clientWidth + 1,
    );
    return isWhole && (map === null || map.clientHeight === 0 || map.clientHeight >= lowestMap);
  }
}

/** Where there is no layout to measure. */
const usual: ReportSize = { width: 672, height: 400 };

customElements.define('mr-report', ReportElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-report': ReportElement;
  }
}
