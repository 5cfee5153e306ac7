import { common } from './sv/common.ts';
import { controls } from './sv/controls.ts';
import { help } from './sv/help.ts';
import { map } from './sv/map.ts';
import { measures } from './sv/measures.ts';
import { origin } from './sv/origin.ts';
import { pair } from './sv/pair.ts';
import { problems } from './sv/problems.ts';
import { sentence } from './sv/sentence.ts';
import { shell } from './sv/shell.ts';
import { summary } from './sv/summary.ts';
import { table } from './sv/table.ts';

/** Every word of the interface in Swedish, by the part of the page that says it. */
export const sv = { common, measures, problems, sentence, pair, map, controls, table, summary, help, shell, origin };

export type Text = typeof sv;
