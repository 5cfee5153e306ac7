import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { QrCode } from './qr-code.ts';
import { qrPath, quietZone } from './qr-code.ts';

/** A QR code with its quiet zone, ink on white whatever the theme: a reader needs the contrast. */
export function codePicture(code: QrCode, label: string): TemplateResult {
  const side = code.size + 2 * quietZone;
  return html`<svg
    class="code"
    viewBox="0 0 ${side} ${side}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect width=${side} height=${side} fill="#ffffff" />
    <path d=${qrPath(code)} fill="#000000" />
  </svg>`;
}
