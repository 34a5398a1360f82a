/** `npm run bench:typed`: what it costs the built program to read what people type, and what that costs everybody else. */
import { createProgress, print, readCount, readValues, refuse, runBench } from './commandLine.js';
import { goals, measureTyped, type TypedFigures } from './load/typed.js';

const help = `Measures what reading typed words costs the built program, in a process of its own.

  npm run bench:typed -- [options]

  --rounds 5    how often each is measured; figures are medians over the rounds
  --json        one object on stdout (npm run --silent keeps npm's own lines away)
  --help        this text

  word       one word of 10,000 letters: as a question (a line of the standard input of \`ask --json\`, which cuts
             nothing), and as the message of "Check statement" (signed over HTTP)
  growth     1,000 to 32,000 characters of one kind, both ways: the exponent of the cost, 1 where twice the length
             takes twice the time; 0 where it takes no longer
  bystander  how long somebody waits who asks right after four others have each had five messages of 4,000 letters
             checked
`;

const known = {
  rounds: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

await runBench(main);

/** The exit code: 1 where something could not be measured, 2 for a wrong option. */
async function main(args: string[]): Promise<number> {
  const read = readValues({ args, options: known });
  if ('wrong' in read) return refuse(read);
  const { json, help: isHelp } = read.values;
  if (isHelp) return print(help);
  const rounds = readCount(read.values.rounds);
  if (rounds === null) return refuse({ wrong: '--rounds takes a number from 1' });
  const progress = createProgress(process.stderr);
  const figures = await measureTyped(rounds, progress.show);
  progress.clear();
  return print(json ? `${JSON.stringify(figures)}\n` : formatTyped(figures));
}

function formatTyped({ word, growth, bystander }: TypedFigures): string {
  const rows = [
    ['', 'measured', 'goal'],
    ['one word of 10,000 letters, ask', formatMs(word.askMs), `≤ ${goals.wordMs} ms`],
    ['one word of 10,000 letters, Check statement', formatMs(word.checkMs), `≤ ${goals.wordMs} ms`],
    ...growth.map(({ kind, way, exponent, times }) => [
      `1,000 to 32,000 characters: ${kind}, ${way}`,
      `exponent ${exponent.toFixed(2)} (${formatMs(times[0]?.ms)} to ${formatMs(times.at(-1)?.ms)})`,
      `≤ ${goals.exponent}`,
    ]),
    ['a bystander beside 4 users with 5 statements each', formatMs(bystander.ms), `≤ ${goals.bystanderMs} ms`],
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function formatMs(ms = Number.NaN): string {
  return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}
