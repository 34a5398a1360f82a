/** The chat at a keyboard: lists come in pages, one key goes on, and Ctrl-C takes back before it ends. */
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCommands } from '../../src/commands/index.js';
import { runChat } from '../../src/terminal/chat.js';
import { respondToLine, type TerminalReply } from '../../src/terminal/respond.js';
import { createScreen } from '../../src/terminal/screen/screen.js';
import { createLive } from '../../src/util/live.js';
import { en } from '../../src/wording/languages/en/index.js';
import { library } from '../knowledge/retrieval/askLibrary.js';
import { patience } from '../support/startProgram.js';

const session = { library, commands: createCommands(library.base), language: null };
const greeting = library.story.greeting?.en ?? '';
const stop = new AbortController();
afterEach(() => stop.signal.throwIfAborted());

function openChat({ isTTY }: { isTTY: boolean }) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const said: string[] = [];
  output.on('data', (chunk) => said.push(String(chunk)));
  const screen = createScreen({ isTTY, columns: 80 }, { NO_COLOR: '1' }, (text) => text);
  const ended = runChat({
    ...{ session: createLive(session), input, output, screen, home: 'en', follow: () => {} },
    signal: stop.signal,
  });
  const read = () => said.join('');
  /** What is said from now on, once it has this in it. */
  const type = async (keys: string, expected: string) => {
    const from = read().length;
    input.write(keys);
    await vi.waitFor(() => expect(read().slice(from)).toContain(expected), patience);
    return read().slice(from);
  };
  return { input, type, read, ended };
}

const topic = '/stargate who person:Elon Musk';
const countQuotes = (text: string) => text.match(/│ »/g)?.length ?? 0;
const count = countFound(respondToLine(topic, session));

function countFound(reply: TerminalReply): number {
  return reply.kind === 'answer' && 'cited' in reply.answer ? reply.answer.cited.length : 0;
}

describe('on a terminal', () => {
  test('a list comes in pages of five, and Enter or "more" shows the next', async () => {
    const { type, input, ended } = openChat({ isTTY: true });
    expect(count).toBeGreaterThan(10);
    const first = await type(`${topic}\r`, en.terminal.onEnter(en.terminal.moreSentences(count - 5)));
    expect(countQuotes(first)).toBe(5);
    const second = await type('\r', en.terminal.onEnter(en.terminal.moreSentences(count - 10)));
    expect(countQuotes(second)).toBe(5);
    expect(await type('more\r', '│ »')).not.toContain(first.split('│ »')[1]?.split('\n')[0] ?? '');
    input.end();
    await ended;
  });

  test('an empty line with nothing left says nothing', async () => {
    const { type, input, ended } = openChat({ isTTY: true });
    await type('hello\r', greeting);
    expect((await type('\r', '› ')).replaceAll('\u001b', '')).not.toMatch(/[a-z]{3}/i);
    input.end();
    await ended;
  });

  test('"c" compares what the answer is about', async () => {
    const { type, input, ended } = openChat({ isTTY: true });
    await type('How much money has SoftBank secured, according to Musk?\r', 'c /stargate compare matter:');
    expect(await type('c\r', en.relations.differs)).toContain('█');
    input.end();
    await ended;
  });

  test('Ctrl-C takes back what is typed, and ends where nothing is', async () => {
    const { type, read, ended } = openChat({ isTTY: true });
    await type('abc def', 'def');
    await type('\u0003', '› ');
    expect(await type('hello\r', greeting)).not.toContain(en.noFact);
    expect(await type('\u0003', en.chatBye)).toMatch(/\n[^›]*$/);
    await ended;
    expect(read()).not.toContain(`› ${en.chatBye}`);
  });

  test.each([
    ['Ctrl-D', '\u0004'],
    ['exit', 'exit\r'],
  ])('%s ends with a line of its own', async (_, keys) => {
    const { type, read, ended } = openChat({ isTTY: true });
    await type(keys, en.chatBye);
    await ended;
    expect(read().endsWith(`\n${en.chatBye}\n`)).toBe(true);
    expect(read()).not.toContain(`\n\n${en.chatBye}`);
  });

  test('a line that names no command is told the one that was meant', async () => {
    const { type, input, ended } = openChat({ isTTY: true });
    await type('/fundin\r', en.unknownCommand('fundin', { near: 'funding', known: '' }));
    input.end();
    await ended;
  });
});

test('through a pipe each question stands over its answer, and a list is whole', async () => {
  const { input, read, ended } = openChat({ isTTY: false });
  input.end(`hello\n\n${topic}\n`);
  await ended;
  expect(read()).toMatch(/^› hello\n/);
  expect(read()).toContain(`\n› ${topic}\n`);
  expect(countQuotes(read())).toBe(count);
  expect(read()).not.toContain(en.chatBye);
});
