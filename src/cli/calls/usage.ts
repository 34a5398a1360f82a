/** What `--help` prints: of one verb, or of the whole program. */
import { sharedOptions, type Usage, type Verb, type VerbOption, type VerbOptions } from '../verb.js';

/** What `--help` prints of a verb; of the whole program, called `name`, for a verb that has no text of its own. */
export function formatUsage({ usage, options }: Verb, verbs: readonly Verb[], name: string): string {
  const lines = usage?.about ? formatVerbUsage(usage, options) : formatProgramUsage(verbs, options, name);
  const call = usage?.about ? usage.call : '[command]';
  return [`Usage: ${name} ${call} [options]`, ...lines].join('\n');
}

function formatVerbUsage({ about = '', isEnglishOnly = false }: Usage, options: VerbOptions): string[] {
  const { data, language, help } = sharedOptions;
  const shared = isEnglishOnly ? { data, help } : { data, language, help };
  return ['', about, '', ...formatOptions({ ...options, ...shared })];
}

function formatProgramUsage(verbs: readonly Verb[], options: VerbOptions, name: string): string[] {
  const usages = verbs.flatMap(({ usage }) => usage ?? []);
  return [
    '',
    'Answers questions about a news story with the original German sentence.',
    '',
    ...usages.map(({ call, shortCall = call, summary }) => formatRow(shortCall, summary)),
    '',
    'Options:',
    ...formatOptions({ ...sharedOptions, ...options }),
    '',
    `"${name} COMMAND --help" tells more. The environment is described in .env.example.`,
  ];
}

function formatOptions(options: VerbOptions): string[] {
  return Object.entries(options).flatMap(([name, option]) => formatOption(name, option));
}

function formatOption(name: string, { value, short, summary }: VerbOption): string[] {
  const letter = short === undefined ? '' : `, -${short}`;
  return summary === undefined ? [] : [formatRow([`--${name}${letter}`, value ?? ''].join(' ').trim(), summary)];
}

const headWidth = 20;

// a head that is too wide has its line to itself
function formatRow(head: string, summary: string): string {
  const gap = head.length < headWidth ? ' '.repeat(headWidth - head.length) : `\n${' '.repeat(headWidth + 2)}`;
  return `  ${head}${gap}${summary}`.trimEnd();
}
