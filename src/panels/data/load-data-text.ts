import type { DataText } from '../../text/sv/data.ts';
import type { OwnFilesText } from '../../text/sv/own-files.ts';

/** The words of the dialog, those of files of one's own among them. */
export interface DialogText extends DataText {
  readonly own: OwnFilesText;
}

/** Fetches the words of the dialog; most visits never open it. */
export async function loadDataText(language: 'sv' | 'en'): Promise<DialogText> {
  const [{ data }, { ownFiles }] = await (language === 'sv'
    ? Promise.all([import('../../text/sv/data.ts'), import('../../text/sv/own-files.ts')])
    : Promise.all([import('../../text/en/data.ts'), import('../../text/en/own-files.ts')]));
  return { ...data, own: ownFiles };
}
