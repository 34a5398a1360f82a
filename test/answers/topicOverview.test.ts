/** A topic begins with its questions: what several outlets answer, in exact words, each with those who put it so. */
import { describe, expect, test } from 'vitest';
import type { TopicMatter } from '../../src/answers/answer.js';
import { serializeAnswer } from '../../src/answers/answerJson.js';
import { answerTopic } from '../../src/answers/compared/topicAnswer.js';
import { type ListFilter, noFilter } from '../../src/answers/narrow.js';
import type { Language } from '../../src/knowledge/text/language.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { formatOthers, listOverviewParts } from '../../src/wording/own/overviewLines.js';
import { library, listCited } from '../knowledge/retrieval/askLibrary.js';

const { base } = library;

function askTopic(topic: string, filter: Partial<ListFilter> = {}, language: Language = 'en') {
  return answerTopic({ topic, filter: { ...noFilter, ...filter }, language }, library);
}

function overviewOf(topic: string, filter: Partial<ListFilter> = {}): TopicMatter[] {
  const answer = askTopic(topic, filter);
  return 'cited' in answer && answer.heading.kind === 'topic' ? answer.heading.overview : [];
}

function jsonOf(topic: string, language: Language = 'en') {
  const context = { command: topic, question: '', base: base.version, elapsedMs: 1, text: null };
  return serializeAnswer(askTopic(topic, {}, language), { ...context, language });
}

describe('which questions it begins with', () => {
  test('money: the three that most outlets answer, and none that only touches on money', () => {
    expect(overviewOf('funding').map(({ matter }) => [matter.id, matter.outlets])).toEqual([
      ['stargate.total', 5],
      ['stargate.financing', 5],
      ['stargate.first-money', 4],
    ]);
  });

  test.each(base.topics.map(({ id }) => id))('%s: each has two thirds of its facts in the topic', (topic) => {
    const overview = overviewOf(topic);
    expect(overview.length).toBeGreaterThan(0);
    expect(overview.length).toBeLessThanOrEqual(3);
    for (const { matter } of overview) {
      const facts = base.facts.filter(({ claims = [] }) => claims.some((claim) => claim.matter === matter.id));
      expect(facts.filter(({ topics }) => topics?.includes(topic)).length * 3).toBeGreaterThanOrEqual(facts.length * 2);
    }
  });

  test('the other questions of the topic can be asked next, and none of those shown', () => {
    const { suggestions, overview } = jsonOf('quarrel');
    expect(suggestions).toContain('Why is Musk suing OpenAI?');
    for (const { question } of overview) expect(suggestions).not.toContain(question);
  });

  test.each([{ outlet: 't3n' }, { since: '2025-07' }, { until: '2025-01' }])('kept to %o it is a list', (filter) => {
    expect(overviewOf('funding', filter)).toEqual([]);
    expect(askTopic('funding', filter).suggestions).toEqual([]);
    expect(listCited(askTopic('funding', filter)).length).toBeGreaterThan(0);
  });
});

describe('what it shows of a question', () => {
  const all = base.topics.flatMap(({ id }) => overviewOf(id));

  test('the shortest whole sentence that answers it', () => {
    for (const { matter, sentence } of all) {
      const quotes = base.facts
        .filter(({ claims = [] }) => claims.some((claim) => claim.matter === matter.id))
        .map(({ quote }) => quote.length);
      expect(sentence.fact.quote.length).toBe(Math.min(...quotes));
    }
  });

  test('each wording stands word for word in every sentence behind it, in the words of who stands behind it', () => {
    for (const { sides, says, speaker } of all.flatMap(({ lines }) => lines)) {
      expect(sides.length).toBeGreaterThan(0);
      for (const { fact, voice } of sides) {
        expect(fact.quote).toContain(says);
        expect(voice?.speaker?.name).toBe(speaker?.name);
      }
    }
  });

  test('nobody is lent the words of another: only one of three outlets says that the figure is Trump’s', () => {
    const [total] = jsonOf('funding').overview;
    const lines = total?.lines.filter(({ says }) => says === '500 Milliarden Dollar');
    expect(lines).toEqual([
      {
        says: '500 Milliarden Dollar',
        facts: ['t-online-2025-01-23/trump-openai-500-billion'],
        speakers: ['Donald Trump'],
      },
      expect.objectContaining({ speakers: [] }),
    ]);
  });

  test('how many origins it has, and who denies it', () => {
    const doubts = jsonOf('doubts').overview;
    expect(doubts.find(({ matter }) => matter === 'softbank.money-per-musk')).toMatchObject({ sources: 4, origins: 1 });
    expect(doubts.find(({ matter }) => matter === 'stargate.financing')?.deniedBy).toEqual(['Sam Altman']);
  });

  test('the question in the language of the asker', () => {
    expect(jsonOf('jobs', 'de').overview[0]?.question).toBe('Wie viele Arbeitsplätze soll Stargate schaffen?');
    expect(jsonOf('jobs', 'en').overview[0]?.question).toBe('How many jobs is Stargate to create?');
  });
});

describe('in words', () => {
  test.each(['de', 'en'] as const)(
    'every outlet beside that of the sentence has one wording and its date: %s',
    (language) => {
      for (const each of base.topics.flatMap(({ id }) => overviewOf(id))) {
        const [part] = listOverviewParts([each], pickWording(language));
        const outlets = new Set(each.lines.flatMap(({ sides }) => sides.map(({ source }) => source.outlet.is)));
        outlets.delete(each.sentence.source.outlet.is);
        const others = (part && formatOthers(part.others, pickWording(language))) ?? '';
        for (const outlet of outlets) expect(others.split(outlet)).toHaveLength(2);
        expect((others.match(/20\d\d/gu) ?? []).length).toBeGreaterThanOrEqual(outlets.size);
      }
    },
  );

  test('who denies, as a verb', () => {
    const financing = overviewOf('doubts').filter(({ matter }) => matter.id === 'stargate.financing');
    expect(listOverviewParts(financing, pickWording('en'))[0]?.denial).toBe('Sam Altman denies it');
    expect(listOverviewParts(financing, pickWording('de'))[0]?.denial).toBe('Sam Altman bestreitet das');
  });
});

describe('the sentences behind it', () => {
  const facts = base.facts.filter(({ topics }) => topics?.includes('funding'));

  test('all of the topic, what is mainly about it first', () => {
    const cited = listCited(askTopic('funding'));
    expect(cited.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort());
    expect(cited[0]?.topics?.[0]).toBe('funding');
  });

  test('kept to an outlet: those that answer its questions first, who merely reported it last', () => {
    const cited = listCited(askTopic('funding', { outlet: 't-online' }));
    expect(cited.length).toBe(facts.filter(({ id }) => id.startsWith('t-online')).length);
    expect(cited[0]?.claims?.map(({ matter }) => matter)).toContain('stargate.total');
    expect(cited.at(-1)?.id).toBe('t-online-2025-01-23/reported-by-the-information');
  });
});
