/** A call of this program as people type it, so that what is printed can be pasted into the same shell. */
import { basename, relative } from 'node:path';

/** From a verb with what follows it. */
export type FormatCall = (words: string) => string;

/** With the folder that the present call has named. */
export function createFormatCall(program: string, data?: string): FormatCall {
  const folder = data === undefined ? '' : ` --data ${quoteForShell(data)}`;
  return (words) => `${program} ${words}${folder}`;
}

/** What `script`, the file that Node was told to run, is called by from `folder`. */
export function nameProgram(script: string, folder: string): string {
  const name = basename(script);
  const isFile = /^main\.[jt]s$/.test(name);
  // beside its packages it has a shorter name, which is found from this folder alone
  const [, home] = /node_modules[\\/](?:\.bin[\\/])?([^\\/]+)/.exec(script) ?? [];
  if (home !== undefined) return `npx ${isFile ? home : name}`;
  if (!isFile) return name;
  const near = relative(folder, script).replaceAll('\\', '/');
  return `${name.endsWith('.ts') ? 'npx tsx' : 'node'} ${quoteForShell(near.length < script.length ? near : script)}`;
}

const plainPattern = /^[\p{L}\p{N}_@%+:,./-]+$/u;

export function quoteForShell(word: string): string {
  if (plainPattern.test(word)) return word;
  return process.platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", `'\\''`)}'`;
}
