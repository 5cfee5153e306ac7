import { LitElement } from 'lit';

/** An element that renders into the page itself, not a shadow tree: one cascade, one set of ids for labels, and nothing hidden from print or from a screen reader. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
