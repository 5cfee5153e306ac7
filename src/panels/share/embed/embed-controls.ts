import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Offer } from '../../../address/view.ts';
import type { EmbedText } from '../../../text/sv/sharing/embed.ts';
import { choice as selectOf } from '../../controls/choice.ts';
import { segments } from '../../controls/segments.ts';
import type { Controls } from './controls.ts';
import type { EmbeddedView } from './embed-choice.ts';
import { sizeControls } from './size-controls.ts';

const all: readonly Offer[] = ['map', 'table', 'text'];

/** What may be chosen about a map in a frame or an element. */
export function embedControls(controls: Controls): TemplateResult {
  const { choice, words, onChange } = controls;
  const { view } = choice;
  const set = (change: Partial<EmbeddedView>): void => onChange({ ...choice, view: { ...view, ...change } });
  return html`<div class="embed-choices">
    ${sizeControls({ choice, words, onChange })}
    <div class="twin">
      ${segments({
        name: 'mr-embed-language',
        label: words.language,
        value: view.language,
        options: (['sv', 'en'] as const).map((value) => ({ value, title: words.languages[value] })),
        onChoose: (language) => set({ language }),
      })}
      ${selectOf({
        id: 'mr-embed-theme',
        label: words.theme,
        value: view.theme,
        groups: [{ title: '', options: Object.entries(words.themes).map(([value, title]) => ({ value, title })) }],
        onChoose: (theme) => set({ theme: theme as EmbeddedView['theme'] }),
      })}
    </div>
    ${offers(view, words, set)} ${view.offers.includes('map') ? fit(controls, set) : nothing}
    ${segments({
      name: 'mr-embed-changes',
      label: words.changes,
      value: view.changes,
      options: (['all', 'view', 'none'] as const).map((value) => ({ value, title: words.changesOf[value] })),
      onChoose: (changes) => set({ changes }),
    })}
    <p class="small note">${words.changesNote[view.changes]}</p>
    ${segments({
      name: 'mr-embed-start',
      label: words.start,
      value: view.interactive,
      options: (['on', 'off'] as const).map((value) => ({ value, title: words.starts[value] })),
      onChoose: (interactive) => set({ interactive }),
    })}
    <p class="small note">${words.startNote[view.interactive]}</p>
  </div>`;
}

type Set = (change: Partial<EmbeddedView>) => void;

/** Which surfaces there are, in the order that they are offered, and what is around them. The last one cannot be taken away. */
function offers(view: EmbeddedView, words: EmbedText, set: Set): TemplateResult {
  const { offers: chosen } = view;
  const [first = 'map'] = chosen;
  const only = chosen.length === 1;
  const toggle = (offer: Offer): void => {
    const has = chosen.includes(offer);
    const left = all.filter((one) => (one === offer ? !has : chosen.includes(one)));
    set({ offers: [...left.filter((one) => one === first), ...left.filter((one) => one !== first)] });
  };
  return html`<fieldset class="choice">
      <legend class="label">${words.what}</legend>
      <div class="offers">
        ${all.map((offer) => {
          const has = chosen.includes(offer);
          return check(words.offers[offer], has, only && has, () => toggle(offer));
        })}
      </div>
      <p class="small note">${words.offersNote}</p>
      ${
        only
          ? nothing
          : segments({
              name: 'mr-embed-first',
              label: words.first,
              value: first,
              options: all
                .filter((one) => chosen.includes(one))
                .map((value) => ({ value, title: words.offers[value] })),
              onChoose: (value) =>
                set({ offers: [value, ...all.filter((one) => one !== value && chosen.includes(one))] }),
            })
      }
    </fieldset>
    <div class="around">
      ${check(words.sentence, view.sentenceShown === 'on', false, (isOn) => set({ sentenceShown: isOn ? 'on' : 'off' }))}
      ${check(words.search, view.searchShown === 'on', false, (isOn) => set({ searchShown: isOn ? 'on' : 'off' }))}
      ${
        chosen.includes('map')
          ? check(words.legend, view.legendShown === 'on', false, (isOn) => set({ legendShown: isOn ? 'on' : 'off' }))
          : nothing
      }
    </div>`;
}

function fit({ choice: { view }, words, municipalities }: Controls, set: Set): TemplateResult {
  const [one] = municipalities;
  const chosen = municipalities.some(({ code }) => code === view.municipality) ? view.municipality : (one?.code ?? '');
  return html`${selectOf({
    id: 'mr-embed-fit',
    label: words.fit,
    value: view.fit,
    groups: [
      {
        title: '',
        options: (['view', 'pair', 'municipality'] as const)
          .filter((value) => value !== 'municipality' || one)
          .map((value) => ({ value, title: words.fits[value] })),
      },
    ],
    onChoose: (value) => set({ fit: value as EmbeddedView['fit'], municipality: chosen }),
  })}
  ${
    view.fit === 'municipality'
      ? selectOf({
          id: 'mr-embed-municipality',
          label: words.municipality,
          value: chosen,
          note: words.municipalityNote,
          groups: [{ title: '', options: municipalities.map(({ code, name }) => ({ value: code, title: name })) }],
          onChoose: (municipality) => set({ municipality }),
        })
      : nothing
  }`;
}

function check(title: string, isOn: boolean, disabled: boolean, onChange: (isOn: boolean) => void): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${live(isOn)} ?disabled=${disabled} @change=${() => onChange(!isOn)} />
    <span>${title}</span>
  </label>`;
}
