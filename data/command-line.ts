import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { ProblemError, fail } from '../src/problem/problem.ts';
import { sayProblem, terminalLanguage } from './say-problem.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>['values'];

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Reads the options of a command. Throws `unknownArgument`, or `wrongArgument` for an option without the value that it wants. */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
): { readonly values: Values<T>; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const argument = /'([^']*)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' ');
    if (codeOf(error) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      return fail('wrongArgument', { argument: argument.replace(/ <value>$/, ''), wants: 'value' });
    return fail('unknownArgument', { argument });
  }
}

/** The year of `--year`, null when not given. Throws `wrongArgument` for anything but four digits. */
export function yearArgument(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^[12]\d{3}$/.test(text) ? Number(text) : fail('wrongArgument', { argument: `--year ${text}`, wants: 'year' });
}

/** A file's name and bytes. Throws `fileNotRead` with the whole path as its place. */
export function readInput(path: string): { readonly name: string; readonly bytes: Uint8Array } {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    const code = codeOf(error);
    const reason = code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : code === 'EISDIR' ? 'folder' : 'denied';
    return fail('fileNotRead', { reason }, { file: path });
  }
}

/** Runs a command over the arguments of this process; a problem is told on the error stream and gives exit code 1. */
export async function runCommand(
  command: (args: readonly string[], language: Awaited<ReturnType<typeof terminalLanguage>>) => void | Promise<void>,
): Promise<void> {
  const language = await terminalLanguage();
  try {
    await command(process.argv.slice(2), language);
  } catch (error) {
    // A line of progress may stand there.
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    if (error instanceof ProblemError) console.error(sayProblem(error.problem, language));
    else console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
