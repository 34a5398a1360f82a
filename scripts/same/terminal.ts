/** The terminal: `ask` and `run` as text and as JSON, through a pipe and on terminals of several widths; the chat with Tab. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lineOf } from './commands.js';
import type { Recording } from './compare.js';
import type { Inputs } from './inputs.js';
import { collected, mainOf, quoted, runOnTerminal, runProgram, startOnTerminal, withoutTerminal } from './programs.js';
import type { Tree } from './trees.js';

/** Stands between two answers: no other question has the same. */
const separator = 'Was ist Zzyzx Qwrtlpf?';
const widths = [40, 80, 120];
const colourless = { NO_COLOR: '1' };
const leavingPattern = /^\s*(exit|quit|ende|tschüss|bye)\s*$/i;

interface Batch {
  name: string;
  lines: string[];
  /** Runs one call with these lines as its input. */
  run: (lines: string[]) => Promise<string>;
}

export async function recordTerminal(tree: Tree, inputs: Inputs, recording: Recording): Promise<void> {
  const questions = [...inputs.questions, ...inputs.hostile].filter((line) => !/[\r\n\u2028\u2029]/.test(line));
  const lines = inputs.calls.flatMap((call, index) => lineOf(call, index % 2 === 0 ? 'en' : 'de') ?? []);
  const piped = pipeBatches(tree, questions, lines);
  for (const batch of inputs.brief ? piped.slice(0, 1) : piped) await recordBatch(batch, recording);
  if (inputs.brief) return;
  if (withoutTerminal) return recording.skip(`colours, widths and Tab: ${withoutTerminal}`);
  for (const batch of terminalBatches(tree, questions, lines)) await recordBatch(batch, recording);
  await recordRuns(tree, sampleOf(lines), recording);
  recording.keep('chat with Tab', await chatOnTerminal(tree, 80));
  recording.keep('chat with Tab, 40 columns', await chatOnTerminal(tree, 40));
}

function pipeBatches(tree: Tree, questions: string[], lines: string[]): Batch[] {
  const whole = [[], ['--json', '--explain']];
  const thinned = [['--json'], ['--language', 'en'], ['--json', '--language', 'de']];
  const piped = (args: string[]) => (input: string[]) => runProgram(tree, { args, input: `${input.join('\n')}\n` });
  return [
    ...[...whole, ...thinned].map((words) => {
      const args = ['ask', ...words];
      const lines = whole.includes(words) ? questions : thin(questions);
      return { name: args.join(' '), lines, run: piped(args) };
    }),
    {
      name: 'chat through a pipe',
      lines: [...lines, ...thin(questions.filter((line) => !leavingPattern.test(line)))],
      run: piped([]),
    },
  ];
}

function terminalBatches(tree: Tree, questions: string[], lines: string[]): Batch[] {
  const modes = widths.flatMap((columns) => [
    { columns, env: {}, name: `${columns} columns`, isUsual: columns === 80 },
    { columns, env: colourless, name: `${columns} columns, without colours`, isUsual: false },
  ]);
  const on =
    ({ columns, env }: { columns: number; env: Record<string, string> }, args: string[]) =>
    (input: string[]) => {
      writeFileSync(join(tree.work, 'lines.txt'), `${input.join('\n')}\n`);
      return runOnTerminal(tree, { args, env }, { columns, input: 'lines.txt' });
    };
  return modes.flatMap((mode) => [
    { name: `ask, ${mode.name}`, lines: mode.isUsual ? questions : thin(questions), run: on(mode, ['ask']) },
    { name: `chat lines, ${mode.name}`, lines: mode.isUsual ? lines : thin(lines), run: on(mode, []) },
  ]);
}

// everything once in each form; the other options and widths have the same forms
function thin(lines: string[]): string[] {
  return lines.filter((_, index) => index % 5 === 0);
}

// one process for all lines: JSON has a line an answer; a text is followed by the answer to the separator
async function recordBatch(batch: Batch, { keep }: Recording): Promise<void> {
  const { name, lines } = batch;
  const answers = name.includes('--json') ? (await batch.run(lines)).split('\n') : await separateAnswers(batch);
  for (const [index, line] of lines.entries()) keep(`${name}: ${line}`, answers[index] ?? '');
  keep(`${name}: after the last line`, answers.slice(lines.length).join('\n'));
}

async function separateAnswers({ lines, run }: Batch): Promise<string[]> {
  const alone = (await run([separator])).replace(/\[exit [^\n]*\n$/, '');
  const whole = await run([separator, ...lines.flatMap((line) => [line, separator])]);
  return splitBy(whole, alone).slice(1);
}

/** An answer that is the separator's own counts as an answer. */
export function splitBy(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    const first = text.indexOf(separator, from);
    const end = first === from && pieces.length > 0 ? text.indexOf(separator, from + separator.length) : first;
    if (separator === '' || end < 0) break;
    pieces.push(text.slice(from, end));
    from = end + separator.length;
  }
  return [...pieces, text.slice(from)];
}

/** One of each command and option, in either language. */
function sampleOf(lines: string[]): string[] {
  const shapeOf = (line: string) => line.replace(/(\w+):.*?(?= \w+:|$)/g, '$1:');
  return [...new Map(lines.map((line) => [shapeOf(line).slice(0, 80), line])).values()].slice(0, 90);
}

async function recordRuns(tree: Tree, lines: string[], { keep }: Recording): Promise<void> {
  for (const line of lines) {
    for (const options of [[], ['--json'], ['--json', '--explain']]) {
      const args = ['run', line, ...options];
      keep(args.join(' '), await runProgram(tree, { args }));
    }
  }
  writeFileSync(join(tree.work, 'nothing.txt'), '');
  for (const [index, line] of lines.entries()) {
    const columns = widths[index % widths.length] ?? 80;
    const said = await runOnTerminal(tree, { args: ['run', line] }, { columns, input: 'nothing.txt' });
    keep(`run on ${columns} columns: ${line}`, said);
  }
}

/** What is typed, piece by piece: a Tab counts only as the last of what arrives together. */
const typed = [
  ...['/stargate wh', '\t', '\t', '\r', '/stargate who person:El', '\t', '\r', '/stargate compare matter:', '\t', '\t'],
  ...['soft', '\t', '\r', '/sta', '\t', 'tim', '\t', '\r', 'Wie viel Geld hat Softbank laut Musk?', '\r'],
  ...[
    'who doubts it',
    '\t',
    '\r',
    'Wer zahlt',
    '\u001b[D\u001b[D',
    '\u007f',
    '\r',
    '\u001b[A',
    '\r',
    'hilfe',
    '\r',
    'exit',
    '\r',
  ],
];
const quietMs = 200;
const patienceMs = 5000;

async function chatOnTerminal(tree: Tree, columns: number): Promise<string> {
  const line = `stty cols ${columns} rows 50; exec ${quoted(process.execPath)} ${quoted(mainOf(tree))}`;
  const child = startOnTerminal(tree, line, {});
  const ended = new Promise((resolve) => child.once('close', resolve));
  const said = collected(child.stdout);
  await settled(said, 0, /› /);
  for (const keys of typed) {
    const before = said().length;
    child.stdin?.write(keys);
    await settled(said, before, keys === '\r' ? /› |\n$/ : /./s);
  }
  child.stdin?.end();
  await ended;
  return said();
}

// it has answered, and says no more
async function settled(said: () => string, from: number, answered: RegExp): Promise<void> {
  const start = performance.now();
  let [length, since] = [from, start];
  while (performance.now() - start < patienceMs) {
    await pause(20);
    if (said().length !== length) [length, since] = [said().length, performance.now()];
    else if (answered.test(said().slice(from)) && performance.now() - since > quietMs) return;
  }
}
