import type { Text } from './sv.ts';
import { common } from './en/common.ts';
import { controls } from './en/controls.ts';
import { help } from './en/help.ts';
import { map } from './en/map.ts';
import { measures } from './en/measures.ts';
import { origin } from './en/origin.ts';
import { pair } from './en/pair.ts';
import { problems } from './en/problems.ts';
import { sentence } from './en/sentence.ts';
import { shell } from './en/shell.ts';
import { summary } from './en/summary.ts';
import { table } from './en/table.ts';

/** Every word of the interface in English. */
export const en: Text = {
  common,
  measures,
  problems,
  sentence,
  pair,
  map,
  controls,
  table,
  summary,
  help,
  shell,
  origin,
};
