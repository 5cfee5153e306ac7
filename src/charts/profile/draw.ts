import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { PlacedText } from '../sized/label.ts';
import { fitted, startWithin, textWidth } from '../sized/label.ts';
import { drawSign } from '../sized/sign.ts';
import type { PlacedEnd, ProfileLayout } from './layout.ts';
import type { StepBox } from './placed.ts';

/** What is lit: a stretch or a border, with its words. */
export interface LitStop {
  readonly kind: 'segment' | 'crossing';
  readonly index: number;
  /** Where the pointer is along the way, in px. */
  readonly x: number;
  readonly words: string;
}

/** Words that the picture needs beside its state. */
export interface ProfileWords {
  readonly a: string;
  readonly b: string;
  readonly distance: (metres: number) => string;
}

const hatchId = 'mr-profile-hatch';

/** The profile: steps on the line of even (or 0) in the map's colours, borders by their height, what is marked along the way, both ends with their signs. */
export function drawProfile(layout: ProfileLayout, words: ProfileWords, lit: LitStop | null): SVGTemplateResult {
  const { steps, borders, marks, outline, ground, left, right } = layout;
  return svg`${hatch()}
    ${marks.map(({ x }) => svg`<line class="municipal" x1=${x} y1="2" x2=${x} y2=${layout.axisY} />`)}
    ${steps.map(drawStep)}
    <line class="ground" x1=${left} y1=${ground} x2=${right} y2=${ground} />
    <path class="outline" d=${outline} />
    ${borders.map(({ x, y0, y1, certain }) => svg`<line class=${certain ? 'border certain' : 'border'} x1=${x} y1=${y0} x2=${x} y2=${y1} />`)}
    ${layout.sharpest ? svg`<line class="sharpest" x1=${layout.sharpest.x} y1=${layout.noteY - 9} x2=${layout.sharpest.x} y2=${layout.axisY} />` : nothing}
    ${lit ? drawLitPlace(layout, lit) : nothing}
    ${layout.scale.map((text) => drawText(text, 'quiet'))}
    ${steps.map(({ label, kind }) => (label ? drawText(label, kind === 'value' ? 'value' : 'quiet') : nothing))}
    ${marks.flatMap((mark) => mark.words.map((text) => drawText(text, 'place-name')))}
    ${drawAxis(layout, words)}
    ${lit ? drawTip(layout, lit) : (layout.sharpest?.words ?? []).map((text) => drawText(text, 'note'))}`;
}

function drawText({ x, y, text, anchor }: PlacedText, kind: string): SVGTemplateResult {
  return svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

/** Lines for what has no value, as the map draws too few. */
function hatch(): SVGTemplateResult {
  return svg`<defs><pattern id=${hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
    <line class="hatch" x1="0" y1="0" x2="0" y2="5" /></pattern></defs>`;
}

function drawStep({ x, y, width, height, fill, kind, beyond }: StepBox): SVGTemplateResult | typeof nothing {
  if (kind === 'outside') return nothing;
  if (kind === 'without')
    return svg`<rect class="without" x=${x} y=${y} width=${width} height=${height} fill=${`url(#${hatchId})`} />`;
  const middle = x + width / 2;
  const tip = beyond === 'up' ? y : y + height;
  const inward = beyond === 'up' ? 5 : -5;
  return svg`<rect class="step" x=${x} y=${y} width=${width} height=${height} fill=${fill} />
    ${beyond ? svg`<path class="beyond" d=${`M${middle - 5} ${tip + inward}L${middle} ${tip}L${middle + 5} ${tip + inward}`} />` : nothing}`;
}

function drawAxis(layout: ProfileLayout, words: ProfileWords): SVGTemplateResult {
  const { left, right, axisY, endY, textSize, ticks, start, end, places } = layout;
  return svg`<line class="rail" x1=${left} y1=${axisY} x2=${right} y2=${axisY} />
    ${ticks.map(
      ({ x, metres, isNamed }) => svg`<line class="rail" x1=${x} y1=${axisY} x2=${x} y2=${axisY + 4} />
        ${isNamed ? svg`<text class="quiet" x=${x} y=${endY + 0.35 * textSize} text-anchor="middle">${words.distance(metres)}</text>` : nothing}`,
    )}
    ${places.map((x) => svg`<circle class="place" cx=${x} cy=${axisY} r="3" />`)}
    ${drawEnd(start, layout, words)}${drawEnd(end, layout, words)}`;
}

function drawEnd(
  { pole, signX, name }: PlacedEnd,
  { endY, signRadius }: ProfileLayout,
  words: ProfileWords,
): SVGTemplateResult {
  return svg`${pole === null ? nothing : drawSign(pole, words[pole], signX, endY, signRadius)}${drawText(name, 'end-name')}`;
}

/** Where one is: the stretch's box, or the border. */
function drawLitPlace({ steps, borders, top, axisY }: ProfileLayout, { kind, index, x }: LitStop): SVGTemplateResult {
  const lead = svg`<line class="lead" x1=${x} y1=${top - 4} x2=${x} y2=${axisY} />`;
  const [box, border] = [
    kind === 'segment' ? steps[index] : undefined,
    kind === 'crossing' ? borders[index] : undefined,
  ];
  if (border)
    return svg`${lead}<line class="lit-border" x1=${border.x} y1=${border.y0} x2=${border.x} y2=${border.y1} />`;
  return box
    ? svg`${lead}<rect class="lit-step" x=${box.x} y=${box.y} width=${Math.max(1, box.width)} height=${Math.max(2, box.height)} />`
    : lead;
}

/** The words of where one is take the place of the note while they are read. */
function drawTip({ noteY, width, textSize }: ProfileLayout, { x, words }: LitStop): SVGTemplateResult {
  const said = fitted(words, width, textSize * 1.05);
  return svg`<text class="tip" x=${startWithin(x, textWidth(said, textSize * 1.05), 0, width)} y=${noteY}>${said}</text>`;
}
