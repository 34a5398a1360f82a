/** The chat keeps the last turn in memory, and nothing longer than it runs. */
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../src/commands/index.js';
import { respondToLine } from '../../src/terminal/respond.js';
import { type LastTurn, nothingSaid, replyInTalk } from '../../src/terminal/talk.js';
import { library } from '../knowledge/retrieval/askLibrary.js';

const session = { library, commands: createCommands(library.base), language: null, home: 'en' as const };

function chat(...lines: string[]) {
  let talk: LastTurn = nothingSaid;
  return lines.map((line) => {
    const replied = replyInTalk(line, talk, { session, reply: respondToLine });
    talk = replied.talk;
    if (replied.reply.kind === 'wrong-call') return expect.fail(replied.reply.message);
    return { ...replied.reply, talk };
  });
}

test('a line goes on from the one before', () => {
  expect(chat('Wie viele Jobs soll Stargate schaffen?', 'wo?').at(-1)?.answer.turn?.intent).toBe('follow-up');
});

test('after /stargate funding the topic is what a line goes on from', () => {
  const [list, source, more] = chat('/stargate funding', 'really?', 'who doubts it?');
  expect(list?.talk.earlier?.understood).toBe('funding');
  expect(source?.answer.turn).toMatchObject({ intent: 'source', understood: 'funding' });
  expect(more?.answer.kind).not.toBe('unknown');
});

test('"2" asks the second of the questions offered', () => {
  const [greeting, answer] = chat('hello', '2');
  expect(greeting?.answer.suggestions.length).toBe(2);
  expect(answer?.answer.turn?.understood).toBe(greeting?.answer.suggestions[1]);
});

describe('the language', () => {
  test('of a word or two is that of the conversation', () => {
    expect(chat('Wer zahlt für das alles?', 'why?').at(-1)?.language).toBe('de');
    expect(chat('Who pays for all of this?', 'Musk?').at(-1)?.language).toBe('en');
  });

  test('is that of the terminal, where nothing shows one', () => {
    expect(chat('SoftBank')[0]?.language).toBe('en');
  });
});
