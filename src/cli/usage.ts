/** What `--help` prints, from the table of verbs. */
import { sharedOptions, type Usage, type Verb, type VerbOption, type VerbOptions } from './verb.js';

/** Of a verb; of the whole program for a verb that has no text of its own. */
export function formatUsage({ usage, options }: Verb, verbs: readonly Verb[]): string {
  return (usage?.about ? formatVerbUsage(usage, options) : formatProgramUsage(verbs)).join('\n');
}

function formatVerbUsage({ call, about = '' }: Usage, options: VerbOptions): string[] {
  const ownLines = formatOptions(options);
  const gap = ownLines.length > 0 ? [''] : [];
  return [formatCall(call), '', about, ...gap, ...ownLines, ...formatOptions(sharedOptions)];
}

function formatProgramUsage(verbs: readonly Verb[]): string[] {
  const usages = verbs.flatMap(({ usage }) => usage ?? []);
  return [
    'Stargate answers questions about the AI project with the original German sentence.',
    '',
    formatCall('[command]'),
    '',
    ...usages.map(({ call, shortCall = call, summary }) => formatRow(shortCall, summary)),
    '',
    'Options:',
    ...formatOptions(sharedOptions),
    '',
    '"node dist/main.js COMMAND --help" tells more. The environment is described in .env.example.',
  ];
}

function formatCall(call: string): string {
  return `Usage: node dist/main.js ${call} [options]`;
}

function formatOptions(options: VerbOptions): string[] {
  return Object.entries(options).flatMap(([name, option]) => formatOption(name, option));
}

function formatOption(name: string, { value, summary }: VerbOption): string[] {
  return summary === undefined ? [] : [formatRow([`--${name}`, value ?? ''].join(' ').trim(), summary)];
}

const headWidth = 20;

// a head that is too wide has its line to itself
function formatRow(head: string, summary: string): string {
  const gap = head.length < headWidth ? ' '.repeat(headWidth - head.length) : `\n${' '.repeat(headWidth + 2)}`;
  return `  ${head}${gap}${summary}`.trimEnd();
}
