import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import { problem } from '../../problem/problem.ts';
import { act } from '../../store/actions.ts';
import type { BetweenParts, DrawerTab } from './parts.ts';
import { drawerParts } from './parts.ts';
import './drawer.css';

const tabs = Object.keys(drawerParts) as DrawerTab[];
const chevron = svg`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 6l4.5 4.5L12.5 6" /></svg>`;

/**
 * `<mr-drawer>`: what lies between the poles, at the foot of the map, one part at a time. The code of a part arrives when its tab is first chosen.
 *
 * Properties: `parts`, all that its parts are rendered from.
 * Events: `act` (change), `problem` (chunkNotLoaded).
 */
export class DrawerElement extends LightElement {
  static override properties = { parts: { attribute: false } };
  declare parts: BetweenParts | undefined;
  private readonly arrived = new Set<DrawerTab>();
  private readonly under = new Set<DrawerTab>();

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const words = parts.language.between.drawer;
    const { drawer } = parts.view;
    const isOpen = drawer !== 'none';
    return html`<section class="drawer card" aria-label=${words.label} data-open=${isOpen ? 'yes' : 'no'}>
      <div class="drawer-head">
        <div class="drawer-tabs" role="tablist" aria-label=${words.label} @keydown=${this.onKey}>
          ${tabs.map((tab) => this.tab(tab, parts))}
        </div>
        <button
          type="button"
          class="drawer-fold"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-label=${isOpen ? words.close : words.open}
          @click=${() => {
            this.choose(isOpen ? 'none' : 'transect');
          }}
        >
          ${chevron}
        </button>
      </div>
      ${
        isOpen
          ? html`<div id="mr-drawer-part" class="drawer-part" role="tabpanel" aria-labelledby=${`mr-tab-${drawer}`}>
              ${this.content(drawer, parts)}
            </div>`
          : nothing
      }
    </section>`;
  }

  protected override updated(): void {
    const drawer = this.parts?.view.drawer ?? 'none';
    if (drawer !== 'none') this.fetch(drawer);
  }

  private tab(tab: DrawerTab, { view, language }: BetweenParts): TemplateResult {
    const chosen = view.drawer === tab;
    const reachable = chosen || (view.drawer === 'none' && tab === tabs[0]);
    return html`<button
      type="button"
      role="tab"
      id=${`mr-tab-${tab}`}
      aria-selected=${chosen ? 'true' : 'false'}
      aria-controls=${chosen ? 'mr-drawer-part' : nothing}
      tabindex=${reachable ? 0 : -1}
      @click=${() => {
        this.choose(tab);
      }}
    >
      ${language.between.drawer.tabs[tab]}
    </button>`;
  }

  private content(tab: DrawerTab, parts: BetweenParts): TemplateResult {
    const { drawer: words } = parts.language.between;
    const part = drawerParts[tab];
    if (!this.arrived.has(tab)) return html`<p class="drawer-wait" aria-busy="true">${words.arriving}</p>`;
    const { a, b } = parts.view;
    const hasPair = a.length > 0 && (b.length > 0 || parts.relation !== undefined);
    if (part.needsPair && !hasPair) return html`<p class="drawer-wait">${words.needsPair}</p>`;
    return part.render(parts);
  }

  private fetch(tab: DrawerTab): void {
    const part = drawerParts[tab];
    if (this.arrived.has(tab) || this.under.has(tab)) return;
    this.under.add(tab);
    part.load().then(
      () => {
        this.under.delete(tab);
        this.arrived.add(tab);
        this.requestUpdate();
      },
      (error: unknown) => {
        this.under.delete(tab);
        const detail = problem('chunkNotLoaded', { message: String(error) });
        this.dispatchEvent(new CustomEvent('problem', { detail, bubbles: true }));
      },
    );
  }

  /** Arrow keys go between tabs, as in any row of tabs; Home and End to its ends. */
  private readonly onKey = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => event.target === this.querySelector(`#mr-tab-${tab}`));
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    this.choose(tab);
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>(`#mr-tab-${tab}`)?.focus();
    });
  };

  private choose(drawer: DrawerTab | 'none'): void {
    act(this, { type: 'change', change: { drawer } });
  }
}

customElements.define('mr-drawer', DrawerElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-drawer': DrawerElement;
  }
}
