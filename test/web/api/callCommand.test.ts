/** The same commands as JSON, and their description. */
import { describe, expect, test } from 'vitest';
import { answerSchema } from '../../../src/answers/answerSchema.js';
import { createCommands } from '../../../src/commands/index.js';
import { readAnswerJson, testDoor } from '../../support/testDoor.js';
import { library, openSite } from '../visit.js';

const { visit } = openSite();
const commands = createCommands(library.base);
const get = async (path: string) => (await visit(path)).json();
const description = await get('/api/openapi.json');

testDoor('/api/ask', {
  ask: async (question, language) => {
    const json = answerSchema.parse(await get(`/api/ask?q=${encodeURIComponent(question)}&language=${language}`));
    expect(json).toMatchObject({ command: 'ask', question, language });
    return readAnswerJson(json);
  },
});

describe('/api/ask answers', () => {
  test.each([
    ['Wie viel Geld hat SoftBank laut Musk?', 'de'],
    ['who doubts the money', 'en'],
    ['Was sagte Merkel?', 'de'],
  ])('in the language of the question: %s', async (question, language) => {
    const response = await visit(`/api/ask?q=${encodeURIComponent(question)}`);
    expect(answerSchema.parse(await response.json()).language).toBe(language);
  });

  test.each(['<:thinking:1> ', '\u200b', '**', 'https://x.com/a/status/123 '])(
    'the same with %j before it',
    async (added) => {
      const [plain, more] = await Promise.all(
        ['', added].map((before) => get(`/api/ask?q=${encodeURIComponent(`${before}Wer zweifelt am Geld?`)}`)),
      );
      expect(more).toMatchObject({ kind: 'found', answers: plain.answers });
    },
  );

  test('nothing where nothing is asked', async () => {
    expect((await visit('/api/ask?q=')).status).toBe(400);
  });

  test.each([
    ['en-GB,en;q=0.9', 'en'],
    ['de-AT, en;q=0.5', 'de'],
    ['*', 'de'],
    ['', 'de'],
  ])('as the caller reads where the question shows none: %j', async (header, language) => {
    const response = await visit('/api/ask?q=SoftBank', { headers: { 'accept-language': header } });
    expect(answerSchema.parse(await response.json()).language).toBe(language);
    expect(response.headers.get('vary')).toContain('accept-language');
  });

  test('in the language that is named', async () => {
    expect((await get('/api/ask?q=SoftBank&language=en')).language).toBe('en');
  });
});

describe('every command', () => {
  const values: Record<string, string> = {
    question: 'SoftBank',
    person: 'Elon Musk',
    words: 'Geld',
    matter: 'softbank.money-per-musk',
    fact: library.base.facts[0]?.id ?? '',
  };

  test.each(commands.map((command) => [command.id, command] as const))('/api/%s', async (id, { options }) => {
    const given = options
      .filter(({ required }) => required)
      .map((option) => `${option.id}=${encodeURIComponent(values[option.id] ?? '')}`);
    const json = answerSchema.parse(await get(`/api/${id}?${given.join('&')}`));
    expect(json.command).toBe(id);
    expect(json.kind).not.toBe('unknown');
  });

  test('says what is missing', async () => {
    const response = await visit('/api/who');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ status: 400, detail: 'person is missing' });
  });
});

describe('the description', () => {
  test('lists every command with its options', () => {
    for (const { id, options } of commands) {
      const { parameters } = description.paths[`/api/${id}`].get;
      const names = parameters.map(({ name }: { name: string }) => name);
      const short = options[0]?.required ? ['q'] : [];
      const own = options.map((option) => option.id).filter((name) => name !== 'hide');
      expect(names).toEqual([...own, ...short, ...(id === 'ask' ? ['after'] : []), 'language']);
    }
  });

  test('says whose words each answer holds, and from which language it was translated', async () => {
    const { properties } = description.components.schemas.Answer.properties.answers.items;
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(['voices', 'said', 'originalLanguage']));
    const { answers } = await get('/api/who?person=Elon%20Musk');
    for (const { voices, speaker } of answers) {
      expect(speaker).toBe('Elon Musk');
      expect(voices).toContainEqual(expect.objectContaining({ speaker, named: true }));
    }
    const translated = await get('/api/fact?fact=vietnam-vn-2025-09-29%2Foracle-300-billion');
    expect(translated.answers[0].originalLanguage).toBe('vi');
  });

  test('where the site knows its address, pages of others may read it', async () => {
    const { visit: visitPublic } = openSite({ publicUrl: 'https://stargate.example' });
    expect((await visitPublic('/api/funding')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await visitPublic('/about')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await visit('/api/funding')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('/api leads to it', async () => {
    const response = await visit('/api');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/api/openapi.json']);
  });
});

describe('/api/complete', () => {
  test('has the typed text first, then questions', async () => {
    const { suggestions } = await get('/api/complete?typed=softbank%20geld&language=de');
    expect(suggestions[0]).toEqual({ label: 'softbank geld', value: 'softbank geld' });
    expect(suggestions.length).toBeGreaterThan(3);
  });

  test('for other options too, and not for what is none', async () => {
    const { suggestions } = await get('/api/complete?command=who&option=person&typed=mus');
    expect(suggestions).toContainEqual({ label: 'Elon Musk', value: 'Elon Musk' });
    expect((await visit('/api/complete?command=nothing&typed=x')).status).toBe(404);
  });
});
