/** /api/ask with `after`: what was understood, ids of facts, or both; the next answer is the same as with a conversation in memory. */
import { describe, expect, test } from 'vitest';
import { answerSchema } from '../../../src/answers/answerSchema.js';
import { library, openSite } from '../visit.js';

const { visit } = openSite();

async function ask(q: string, after: string[] = []) {
  const query = new URLSearchParams([['q', q], ...after.map((value): [string, string] => ['after', value])]);
  return answerSchema.parse(await (await visit(`/api/ask?${query}`)).json());
}

const first = 'Wie viele Jobs soll Stargate schaffen?';

test('each way to say it gets the same first fact', async () => {
  const { understood, answers } = await ask(first);
  const ids = answers.map(({ fact }) => fact).join(',');
  const ways = [[understood ?? ''], [understood ?? '', ids], [ids, understood ?? '']];
  const given = await Promise.all(ways.map((after) => ask('wo?', after)));
  expect(new Set(given.map((answer) => answer.answers[0]?.fact)).size).toBe(1);
  expect(given.every(({ intent }) => intent === 'follow-up')).toBe(true);
  expect((await ask(given[0]?.understood ?? '')).answers[0]?.fact).toBe(given[0]?.answers[0]?.fact);
});

test('unknown ids are ignored; without any, the line has no context', async () => {
  expect(await ask('sicher?', ['nothing/at-all', library.base.facts[0]?.id ?? ''])).toMatchObject({ intent: 'source' });
  expect(await ask('sicher?')).toMatchObject({
    intent: 'no-context',
    kind: 'info',
    text: expect.stringContaining('Worauf'),
    answers: [],
  });
});

test('an English conversation stays English over a word', async () => {
  expect((await ask('why?', ['Who pays for all of this?'])).language).toBe('en');
});

describe('the JSON', () => {
  test('of a double question has its parts', async () => {
    const { intent, parts, answers } = await ask('Wo baut Meta Hyperion und wie viel Strom braucht es?');
    expect(intent).toBe('double');
    expect(parts.length).toBe(2);
    expect(answers[0]?.fact).toBe(parts[0]?.answers[0]);
  });

  test('has an intent for a free question and for no other command', async () => {
    expect((await ask(first)).intent).toBe('question');
    expect(await (await visit('/api/who?q=Musk')).json()).toMatchObject({ intent: null, understood: null, parts: [] });
  });

  test.each([
    ['hallo', 'hello', 'info'],
    ['danke', 'thanks', 'info'],
    ['banane', 'chatter', 'unknown'],
    ['😀', 'chatter', 'unknown'],
  ])('of "%s" is %s, %s, and has a line', async (line, intent, kind) => {
    expect(await ask(line)).toMatchObject({ intent, kind, understood: null, answers: [], text: expect.any(String) });
  });

  test('of a comparison has all answers and the matter', async () => {
    const json = await ask('Widersprechen sich die Artikel bei den Jobs?');
    expect(json).toMatchObject({ intent: 'compare', matter: { id: 'stargate.jobs' } });
    expect(json.answers.length).toBeGreaterThan(1);
  });
});

test('`compare` alone lists what differs', async () => {
  const json = answerSchema.parse(await (await visit('/api/compare')).json());
  expect(json).toMatchObject({ kind: 'info', text: expect.stringContaining('\n') });
});

test('OpenAPI describes `after`', async () => {
  const api = (await (await visit('/api/openapi.json')).json()) as {
    paths: Record<string, { get: { parameters: { name: string }[] } }>;
  };
  expect(api.paths['/api/ask']?.get.parameters.map(({ name }) => name)).toContain('after');
});
