/** Whoever comes back learns what came since: by the day in the collection, never by that of an article. */
import { describe, expect, test } from 'vitest';
import { serializeAnswer } from '../../../src/answers/answerJson.js';
import { answerSchema } from '../../../src/answers/answerSchema.js';
import { buildLibrary } from '../../../src/answers/buildLibrary.js';
import { answerNews, type NewsOptions } from '../../../src/answers/news/news.js';
import { listCorrections } from '../../../src/knowledge/facts/base.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatNewsDetails, formatNewsLine } from '../../../src/wording/own/newsLines.js';
import { formatOwnText } from '../../../src/wording/own/ownText.js';
import { createTinyBase } from '../../support/base.js';

const gone = 'blatt-2025-01-22/gone';
const [total, noMoney, goodSource] = createTinyBase().facts;
if (!total || !noMoney || !goodSource) throw new Error('the tiny base is smaller than it was');
const library = buildLibrary(
  createTinyBase({
    facts: [{ ...total, added: '2026-01-02T10:00:00Z' }, { ...noMoney, added: '2026-01-02T10:00:00Z' }, goodSource],
    corrections: [
      { fact: total.id, why: 'Falsch.', field: 'about', was: ['elon-musk'], is: [], date: '2026-01-03T08:00:00Z' },
      {
        fact: noMoney.id,
        why: 'Es ist von Musk.',
        field: 'voices',
        was: null,
        is: JSON.parse(JSON.stringify(noMoney.voices)),
        date: '2026-01-02',
      },
    ],
    withdrawn: [{ id: gone, withdrawn: { date: '2026-01-05T09:00:00Z', why: 'Stand dort nicht.' } }],
  }),
);
const nothing: NewsOptions = { since: null, topic: null, person: null, outlet: null };
const de = pickWording('de');

function ask(options: Partial<NewsOptions>) {
  const answer = answerNews({ ...nothing, ...options }, library, 'de');
  const context = { command: 'new', question: '', language: 'de', base: 'tiny', elapsedMs: 0 } as const;
  const json = answerSchema.parse(serializeAnswer(answer, { ...context, text: formatOwnText(answer, de) }));
  const items = 'heading' in answer && answer.heading.kind === 'new' ? answer.heading.items : [];
  return { json, items, changes: json.changes.map(({ kind, fact }) => `${kind} ${fact}`) };
}

const all = [
  `withdrawn ${gone}`,
  `corrected ${total.id}`,
  `added ${total.id}`,
  `added ${noMoney.id}`,
  `corrected ${noMoney.id}`,
];

describe('what is new', () => {
  test.each<[Partial<NewsOptions>, string[]]>([
    [{}, all],
    [{ since: '2026-01-03' }, all.slice(0, 2)],
    [{ since: '3. Januar 2026' }, all.slice(0, 2)],
    [{ since: '2026' }, all],
    [{ since: '2026-01-03T08:00:00Z' }, all.slice(0, 1)],
    [{ topic: 'funding' }, [`corrected ${total.id}`, `added ${total.id}`]],
    [{ person: 'Musk' }, [`added ${noMoney.id}`, `corrected ${noMoney.id}`]],
    [{ outlet: 'blatt-2025-01-22' }, all],
  ])('%j', (options, changes) => {
    expect(ask(options).changes).toEqual(changes);
  });

  test('the sentences that are served stand beside it, each once; a fact that was never added is not new', () => {
    const { json } = ask({});
    expect(json.kind).toBe('found');
    expect(json.answers.map(({ fact }) => fact)).toEqual([total.id, noMoney.id]);
    expect(JSON.stringify(json)).not.toContain(goodSource.id);
  });

  test('of somebody their own words stand there as theirs', () => {
    expect(ask({ person: 'Musk' }).json.answers).toMatchObject([{ speaker: 'Elon Musk' }]);
  });
});

describe('in words', () => {
  test('new sentences are counted by day and article; a correction has both wordings and why, a withdrawal why', () => {
    const lines = ask({}).items.map((item) => [formatNewsLine(item, de), ...formatNewsDetails(item, de)]);
    expect(lines).toEqual([
      ['5. Januar 2026 · blatt-2025-01-22 · zurückgezogen', 'Stand dort nicht.'],
      [
        '3. Januar 2026 · blatt-2025-01-22 · korrigiert (wovon er handelt)',
        `„${total.quote}“`,
        'Vorher: Elon Musk',
        'Jetzt: nichts',
        'Falsch.',
      ],
      ['2. Januar 2026 · blatt-2025-01-22 · 2 neue Sätze'],
      [
        '2. Januar 2026 · blatt-2025-01-22 · korrigiert (wer es sagt)',
        `„${noMoney.quote}“`,
        'Vorher: nichts',
        'Jetzt: Elon Musk („schrieb Elon Musk“), wörtlich',
        'Es ist von Musk.',
      ],
    ]);
  });

  test('where there is room for twenty, a line still counts all of its day and article', () => {
    const facts = createTinyBase().facts.slice(0, 5);
    const many = Array.from({ length: 25 }, (_, index) => ({
      ...total,
      id: `${total.id}-${index}`,
      added: '2026-01-02T10:00:00Z',
    }));
    const answer = answerNews(nothing, buildLibrary(createTinyBase({ facts: [...facts, ...many] })), 'de');
    if (!('heading' in answer) || answer.heading.kind !== 'new') expect.fail();
    expect(answer.heading.changes).toHaveLength(20);
    expect(answer.heading.items).toMatchObject([{ kind: 'added', count: 25 }]);
  });
});

describe('where there is nothing', () => {
  test.each<[Partial<NewsOptions>, string]>([
    [{ since: '2026-02-01' }, 'Nichts Neues seit 1. Februar 2026. Die letzte Änderung: 5. Januar 2026.'],
    [{ since: '2026-02', topic: 'doubts' }, 'Nichts Neues seit Februar 2026. Die letzte Änderung: 2. Januar 2026.'],
    [{ outlet: 'bote-2025-02' }, de.noneLeft],
    [{ since: 'gestern' }, de.noDate('gestern')],
    [{ since: '30.2.2026' }, de.noSuchDate('30. Februar 2026')],
    [{ topic: 'Wetter' }, de.noTopic('Wetter')],
    [{ person: 'Merkel' }, de.noPerson('Merkel')],
    [{ outlet: 'Spiegel' }, de.noOutlet('Spiegel')],
  ])('%j: it says so', (options, text) => {
    expect(ask(options).json).toMatchObject({ kind: 'unknown', text, changes: [], answers: [] });
  });

  test('nor was there ever anything', () => {
    const answer = answerNews(nothing, buildLibrary(createTinyBase()), 'de');
    expect(formatOwnText(answer, de)).toBe('Bisher ist nichts hinzugekommen.');
  });
});

describe('an article whose entry was mended', () => {
  const date = '2026-01-06T09:00:00Z';
  const mended = { source: 'blatt-2025-01-22', date, why: 'Falsch gelesen.', field: 'title', was: null, is: 'Titel' };
  const late = { ...goodSource, added: '2026-01-07T09:00:00Z' };
  const base = createTinyBase({
    facts: [total, noMoney, late].filter((fact) => fact !== undefined),
    corrections: [mended],
  });
  const newer = buildLibrary(base);
  const own = [total, noMoney].filter((fact) => fact.id.startsWith(`${mended.source}/`));
  const answer = answerNews(nothing, newer, 'de');
  const { heading } = 'heading' in answer ? answer : expect.fail();

  test('is one line for readers, with both wordings and why, and a change of each fact that had been read', () => {
    const items = heading.kind === 'new' ? heading.items : [];
    const [line] = items.filter(({ kind }) => kind === 'corrected');
    expect(items.filter(({ kind }) => kind === 'corrected')).toHaveLength(1);
    expect(line && formatNewsLine(line, de)).toContain(de.news.corrected('Titel'));
    expect(line && formatNewsDetails(line, de)).toEqual([
      de.news.before(de.news.nothing),
      de.news.now('Titel'),
      'Falsch gelesen.',
    ]);
    const changes = newer.listChanges().filter(({ kind }) => kind === 'corrected');
    expect(changes.map(({ fact }) => fact)).toEqual(own.map(({ id }) => id));
    expect(own.length).toBeGreaterThan(0);
    expect(changes[0]).toMatchObject({ date, field: 'title', was: null, is: 'Titel', why: 'Falsch gelesen.' });
  });

  test('is told of each of its facts', () => {
    expect(listCorrections(own[0] ?? expect.fail(), base)).toEqual([mended]);
    expect(listCorrections(late, base)).toEqual([]);
  });
});
