/** Advice, single words, and what stands over the quotes where something is missing. */
import { describe, expect, test } from 'vitest';
import { serializeAnswer } from '../../../src/answers/answerJson.js';
import { answerSchema } from '../../../src/answers/answerSchema.js';
import { answerQuestion } from '../../../src/answers/asked/ask.js';
import { callCommand } from '../../../src/api/callCommand.js';
import { createCommands } from '../../../src/commands/index.js';
import { formatCard } from '../../../src/terminal/card.js';
import { plainScreen } from '../../../src/terminal/screen/screen.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { answerTo, library, listCited } from '../../knowledge/retrieval/askLibrary.js';

describe('advice', () => {
  test('is not given, but the nearest sentences are', () => {
    const answer = answerTo('Sollte man Microsoft vertrauen?');
    expect(answer).toMatchObject({ kind: 'unsure', unsaid: { de: expect.stringContaining('Rat') } });
    expect(listCited(answer).length).toBeLessThanOrEqual(3);
  });

  test.each(['Soll ich mir einen Hund kaufen?', 'what do you think of sushi'])('%s gets no quote', (question) => {
    expect(answerTo(question)).toMatchObject({ kind: 'unknown', reason: { kind: 'no-advice' } });
  });

  test('about somebody whom no source mentions names them', () => {
    expect(answerTo('Was hältst du von Merkel?')).toMatchObject({ reason: { kind: 'stranger', names: ['Merkel'] } });
  });

  test('what is not said stands above the quotes', () => {
    const answer = answerQuestion('Should we trust Nvidia?', library, { language: 'en' });
    const wording = pickWording('en');
    const card = formatCard(answer, { commands: createCommands(library.base), wording, screen: plainScreen });
    expect(card).toMatch(/^≈ I give no advice[^\n]*\n/u);
  });
});

describe('a single word', () => {
  test.each(['Kannone', 'Mask', 'Trumpete', 'Metall', 'chair', 'Oase'])('%s meets nobody', (word) => {
    expect(listCited(answerTo(word))).toEqual([]);
  });

  test.each(['Zukerberg', 'Trmup', 'Softbnak', 'Finanzirung', 'Altman'])('%s is a name or a topic', (word) => {
    expect(listCited(answerTo(word)).length).toBeGreaterThan(0);
  });
});

describe('the JSON', () => {
  const ask = (question: string) => {
    const reply = callCommand('ask', { q: question }, { library, commands: createCommands(library.base), home: null });
    return reply.kind === 'answer' ? answerSchema.parse(reply.json) : null;
  };

  test('has the bot’s own line where it quotes nothing', () => {
    expect(ask('Wer hat den t3n-Artikel geschrieben?')).toMatchObject({
      kind: 'info',
      text: 't3n: Wer den Artikel geschrieben hat, ist nicht bekannt.',
      unsaid: null,
      sources: [],
    });
    expect(ask('Grüß dich!')).toMatchObject({ kind: 'info', text: library.story.greeting?.de, unsaid: null });
    expect(ask('banane')).toMatchObject({
      kind: 'unknown',
      text: pickWording('de').story.chatter('Stargate'),
      unsaid: null,
    });
    expect(ask('Wie viele Jobs soll Stargate schaffen?')).toMatchObject({ text: null, unsaid: null });
  });

  test('has what is not said, in the language asked in', () => {
    expect(ask('Should I sell my Oracle shares?')).toMatchObject({
      kind: 'unsure',
      text: null,
      unsaid: expect.stringContaining('advice'),
    });
  });

  test('has the articles of an answer on sources', () => {
    const answer = answerTo('Welche Quellen nutzt du?');
    const context = { command: 'sources', question: '', language: 'de' as const, base: '', elapsedMs: 0, text: null };
    const { sources } = serializeAnswer(answer, context);
    expect(sources.map(({ id }) => id)).toEqual(library.base.sources.map(({ id }) => id));
    expect(sources.reduce((sum, { facts }) => sum + facts, 0)).toBe(library.base.facts.length);
    expect(sources.every((each) => answerSchema.shape.sources.element.safeParse(each).success)).toBe(true);
  });
});
