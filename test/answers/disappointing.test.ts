/** Short questions of people who know nothing yet: the first sentence and the state, and in other words the same. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { askCommand } from '../../src/commands/ask.js';
import { sourceOf } from '../../src/knowledge/facts/base.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import { formatHeading } from '../../src/wording/answerText.js';
import { pickWording } from '../../src/wording/wordingFor.js';
import { library } from '../knowledge/retrieval/askLibrary.js';

function ask(question: string): Answer {
  return askCommand.run({ question }, { library, language: detectLanguage(question, 'en') });
}

function listFacts(answer: Answer): Fact[] {
  return 'cited' in answer ? answer.cited.map(({ fact }) => fact) : [];
}

function askFound(question: string): [Fact, ...Fact[]] {
  const answer = ask(question);
  const [first, ...others] = listFacts(answer);
  expect(answer.kind).toBe('found');
  if (!first) throw new Error(`${question} has no quote`);
  return [first, ...others];
}

function claimsOf({ claims = [] }: Fact): string[] {
  return claims.map(({ matter }) => matter);
}

describe('what the whole thing is: the announcement first, then more', () => {
  test.each([
    'Stargate',
    ...['what is stargate', "what's Stargate exactly?", 'tell me about stargate', 'what is it'],
    ...['Was ist Stargate?', 'Worum geht es bei Stargate?', 'erklär mir Stargate', 'Was ist das Stargate-Projekt?'],
  ])('%s', (question) => {
    const facts = askFound(question);
    expect(facts[0].topics?.[0]).toBe('announcement');
    expect(facts.length).toBeGreaterThan(1);
  });
});

describe('who somebody is: name and role over the quotes, first the one that gives the role', () => {
  test.each([
    ['who is Sam Altman', 'Sam Altman, head of OpenAI', 'sam-altman'],
    ["Who's Altman?", 'Sam Altman, head of OpenAI', 'sam-altman'],
    ['tell me about sam altman', 'Sam Altman, head of OpenAI', 'sam-altman'],
    ['wer ist dieser Altman eigentlich', 'Sam Altman, OpenAI-Chef', 'sam-altman'],
    ['who is Masa Son', 'Masayoshi Son, CEO of SoftBank', 'masayoshi-son'],
    ["who's Masayoshi Son?", 'Masayoshi Son, CEO of SoftBank', 'masayoshi-son'],
    ['wer ist Masa', 'Masayoshi Son, Softbank-CEO', 'masayoshi-son'],
    ['Wer ist Karoline Leavitt?', 'Karoline Leavitt, Trump-Sprecherin', 'karoline-leavitt'],
    ['Was ist xAI?', 'xAI, KI-Firma von Elon Musk', 'xai'],
  ])('%s', (question, title, id) => {
    const answer = ask(question);
    const [first] = askFound(question);
    const heading =
      'heading' in answer ? formatHeading(answer.heading, pickWording(detectLanguage(question, 'en'))) : null;
    expect(heading).toBe(title);
    expect(first.id).toBe(library.base.entity.get(id)?.role?.from);
  });
});

describe('whom it quotes: the list of its sources', () => {
  test.each([
    ...['which outlets do you use?', 'what newspapers do you quote?', 'what are your sources?'],
    ...['welche Medien zitierst du?', 'Aus welchen Zeitungen hast du das?', 'Welche Quellen benutzt du?'],
  ])('%s', (question) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ kind: 'info', info: { kind: 'sources' } });
  });
});

describe('whether it failed: that it goes on', () => {
  test.each([
    ...['Is Stargate cancelled?', 'has Stargate been scrapped?', 'is the project dead?'],
    ...['ist das Projekt gescheitert?', 'Wurde Stargate eingestellt?', 'ist stargate tot?'],
  ])('%s', (question) => {
    expect(askFound(question)[0].id).toBe('vietnam-vn-2025-09-29/abilene-end-2026');
  });
});

describe('who takes part: the partners, and nobody else', () => {
  test.each(['who are the partners?', 'Wer sind die Partner?', 'wer sind denn die Partner von Stargate'])(
    '%s',
    (question) => {
      expect(askFound(question)[0].id).toBe('bild-2025-01/main-backers');
    },
  );

  test.each([
    ...['wer ist dabei', 'wer macht mit?', 'Welche Firmen machen bei Stargate mit?'],
    ...["who's involved?", 'who is taking part in Stargate?', 'which companies are behind stargate'],
  ])('%s', (question) => {
    const facts = askFound(question);
    expect(claimsOf(facts[0])).toContain('stargate.partners');
    for (const { topics } of facts) expect(topics).toContain('partners');
  });

  test.each([
    ...['is Musk part of Stargate?', 'Is Elon Musk involved in Stargate?', 'does musk take part in stargate'],
    ...['Macht Musk bei Stargate mit?', 'Ist Musk an Stargate beteiligt?'],
  ])('%s', (question) => {
    expect(askFound(question)[0].id).toBe('bild-2025-01/trump-passed-over-xai');
  });
});

describe('what happened later: nothing of January', () => {
  test.each([
    ...['what happened after January?', 'what happened after January 2025?', 'what has happened since February 2025?'],
    ...['Was geschah nach dem Januar?', 'Was ist nach Januar 2025 passiert?'],
  ])('%s', (question) => {
    for (const fact of askFound(question)) {
      expect((fact.when?.date ?? sourceOf(fact, library.base).date.is).slice(0, 7) > '2025-01').toBe(true);
    }
  });
});

describe('what it costs, and when its first data centre opens: nothing of Meta', () => {
  test.each(['Was kostet das?', 'was soll das kosten?', 'wie teuer wird das Projekt?', 'how much does it cost?'])(
    '%s',
    (question) => {
      const facts = askFound(question);
      expect(claimsOf(facts[0])).toContain('stargate.total');
      for (const { about } of facts) expect(about).toContain('stargate');
    },
  );

  test.each([
    ...['when will the first data center open?', 'when is the first data centre ready?'],
    ...['wann öffnet das erste Rechenzentrum?', 'Wann soll das erste Rechenzentrum stehen?'],
    ...['when does the first stargate data center open', 'Wann geht das erste Stargate-Rechenzentrum in Betrieb?'],
  ])('%s', (question) => {
    const answer = ask(question);
    const [first] = listFacts(answer);
    expect(answer.kind).not.toBe('unknown');
    expect(['t3n-2025-07/mini-data-centre-in-ohio', 'vietnam-vn-2025-09-29/abilene-end-2026']).toContain(first?.id);
  });
});
