import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { View } from '../address/view.ts';
import type { Action } from '../store/actions.ts';
import { act } from '../store/actions.ts';
import type { Language } from '../text/language.ts';

/** Theme, motion and shortcuts: a native popover that the button in the bar opens. All three are part of the link, none is stored. */
export function appearancePanel(view: View, { text: { shell, common } }: Language): TemplateResult {
  return html`
    <div id="appearance" class="popover card" popover role="dialog" aria-label=${shell.appearance}>
      ${choice('theme', shell.theme, shell.themes, view.theme, (theme) => ({ type: 'chooseTheme', theme }))}
      ${choice('motion', shell.motion, shell.motions, view.motion, (motion) => ({ type: 'chooseMotion', motion }))}
      <label class="check">
        <input
          type="checkbox"
          .checked=${view.shortcuts === 'on'}
          @change=${(event: Event) => {
            const input = event.currentTarget as HTMLInputElement;
            act(input, { type: 'chooseShortcuts', shortcuts: input.checked ? 'on' : 'off' });
          }}
        />
        ${shell.shortcuts}
      </label>
      <button class="button" type="button" popovertarget="appearance" popovertargetaction="hide">
        ${common.close}
      </button>
    </div>
  `;
}

function choice<T extends string>(
  name: string,
  title: string,
  words: Readonly<Record<T, string>>,
  chosen: T,
  action: (value: T) => Action,
): TemplateResult {
  const options = Object.entries(words) as [T, string][];
  return html`
    <fieldset class="choices">
      <legend class="label">${title}</legend>
      ${options.map(
        ([value, label]) => html`
          <label class="check">
            <input
              type="radio"
              name=${name}
              .checked=${value === chosen}
              @change=${(event: Event) => {
                act(event.currentTarget ?? window, action(value));
              }}
            />
            ${label}
          </label>
        `,
      )}
    </fieldset>
  `;
}
