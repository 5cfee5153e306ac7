import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { actOnLab } from '../../../lab/lab-action.ts';
import { isEmpty, limits } from '../../../lab/session.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import type { LabParts } from '../lab-parts.ts';

/** "Börja nästa labb": what it does, in words, before it is done. */
export function nextLab({ lab, language }: LabParts, onDone: (sentence: string) => void): TemplateResult {
  const words = language.lab.merge.next;
  const { session } = lab;
  const proposed = proposedTitle(session.title, language);
  return html`<section aria-labelledby="mr-next-lab">
    <h4 id="mr-next-lab">${words.heading}</h4>
    <p class="small">${words.lead}</p>
    <form
      class="next-lab"
      @submit=${(event: Event) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const input = form.querySelector('input');
        const title = input?.value.trim() || proposed;
        actOnLab(form, { type: 'beginNextLab', title });
        if (input) input.value = '';
        onDone(words.done(title));
      }}
    >
      <label>
        <span class="label">${words.title}</span>
        <input class="field" type="text" autocomplete="off" maxlength=${limits.title} placeholder=${proposed} />
      </label>
      <button type="submit" class="button" ?disabled=${isEmpty(session)}>${words.button}</button>
    </form>
  </section>`;
}

/** The title with the number of the next lab: after ”Lundby” comes ”Lundby, labb 2”, after that ”Lundby, labb 3”. */
function proposedTitle(title: string, { lab, format }: LabLanguage): string {
  const words = lab.merge.next;
  const [, stem = title, number = '1'] = /^(.*?)(?:, )?(?:labb|lab) (\d{1,3})$/i.exec(title) ?? [];
  return words.proposed(stem, format.count(Number(number) + 1));
}
