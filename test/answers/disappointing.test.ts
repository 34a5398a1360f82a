/** Short questions of people who know nothing yet: the first sentence and the state, and in other words the same. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { askCommand } from '../../src/commands/ask.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import { formatHeading } from '../../src/wording/answerText.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
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

describe('what the whole thing is: the announcement first, then more', () => {
  test.each([
    'Stargate',
    ...['what is stargate', "what's Stargate exactly?", 'tell me about stargate'],
    ...['what is it', 'was ist das?', 'What was that?'],
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

describe('whether it failed: first that it goes on', () => {
  test.each([
    ...['Is Stargate cancelled?', 'has Stargate been scrapped?', 'has the project been axed?'],
    ...['Wurde Stargate eingestellt?', 'wurde Stargate abgeblasen?'],
  ])('%s: an outlet writes the opposite', (question) => {
    const answer = ask(question);
    expect(askFound(question)[0].id).toBe('vietnam-vn-2025-09-29/abilene-end-2026');
    expect('unsaid' in answer && answer.unsaid?.en).toBe('Vietnam.vn writes the opposite:');
  });

  test.each(['ist das Projekt gescheitert?', 'ist stargate tot?', 'ist das Projekt tot?', 'Is the project dead?'])(
    '%s: as what comes nearest',
    (question) => {
      const answer = ask(question);
      expect(answer.kind).toBe('unsure');
      expect(listFacts(answer)[0]?.id).toBe('vietnam-vn-2025-09-29/abilene-end-2026');
    },
  );
});

describe('whether it is real: the story is meant, not the bot, and who pays is answered, too', () => {
  test.each(['is it real? and who pays for it?', 'Is it real and who is paying for it?'])('%s', (question) => {
    const answer = ask(question);
    expect('turn' in answer && answer.turn?.parts.map(({ kind }) => kind)).toEqual(['unsure', 'found']);
    expect(listFacts(answer).map(({ id }) => id)).toContain('vietnam-vn-2025-09-29/roles-of-partners');
  });

  test.each(['are you real?', 'bist du echt?', 'is this a bot?', 'is it an AI?'])('%s: of the bot', (question) => {
    expect(ask(question)).toMatchObject({ kind: 'info', info: { kind: 'about' } });
  });
});

describe('who the partners are: a sentence that names them', () => {
  test.each([
    ...['Wer sind die Partner?', 'wer sind denn die Partner von Stargate', 'which companies are behind stargate'],
    ...['who are the partners?', 'so who are the partners', "who are stargate's partners?"],
  ])('%s', (question) => {
    expect(askFound(question)[0].id).toBe('bild-2025-01/main-backers');
  });

  test.each(['who is taking part in Stargate?', 'Welche Firmen machen bei Stargate mit?'])('%s', (question) => {
    const matters = askFound(question)[0].claims?.map(({ matter }) => matter);
    expect(matters).toContain('stargate.partners');
  });
});

describe('who has a part in it: nobody else, and of who was left out the opposite', () => {
  test.each(['wer ist dabei', 'wer ist bei Stargate dabei', 'Wer ist alles dabei?'])('%s', (question) => {
    const facts = askFound(question).map(({ claims = [], id }) => [id, claims.map(({ matter }) => matter)]);
    expect(facts.flatMap(([, matters]) => matters)).toContain('stargate.partners');
    expect(facts.flat(2)).not.toContain('boersen-zeitung-2025-01/altmans-2021-tweet-praising-hoffman');
  });

  test.each([
    ...['is Musk part of Stargate?', 'is Musk involved in Stargate?', 'is Musk on board with Stargate?'],
    ...['ist Musk bei Stargate dabei?', 'ist Musk Teil von Stargate?', 'ist xAI beteiligt?'],
  ])('%s', (question) => {
    const answer = ask(question);
    expect(['bild-2025-01/musk-angry-because-left-out', 'bild-2025-01/trump-passed-over-xai']).toContain(
      askFound(question)[0].id,
    );
    expect('unsaid' in answer && answer.unsaid?.en).toBe('Bild (presumed) writes the opposite:');
  });

  test.each(['is Oracle part of Stargate?', 'ist Oracle bei Stargate dabei?', 'gehört Softbank zu Stargate?'])(
    '%s',
    (question) => {
      expect(askFound(question)[0].id).toBe('t-online-2025-01-23/oracle-softbank-on-board');
    },
  );
});

describe('what came later: in the order of the events', () => {
  test.each([
    'what happened after January?',
    'was geschah nach Januar?',
    'Wie ging es nach Januar 2025 mit Stargate weiter?',
  ])('%s', (question) => {
    const days = askFound(question).map(({ when }) => when?.date);
    expect(days).toEqual(['2025-06', '2025-07-22', '2025-07-22', '2025-09']);
  });
});

describe('what it costs, and nothing of others', () => {
  test.each(['how much does it cost?', 'Was kostet das?', 'was kostet es?', 'Was kostet das Ganze?'])(
    '%s',
    (question) => {
      for (const fact of askFound(question)) expect(fact.about).toContain('stargate');
    },
  );
});

describe('the first data centre is not one of another company', () => {
  test.each([
    ...[
      'when will the first data center open?',
      'wann öffnet das erste Rechenzentrum?',
      'Wann wird das erste Rechenzentrum eröffnet?',
      'when does the first data centre go live?',
    ],
    ...[
      'wo entsteht das erste Rechenzentrum?',
      'where will the first data center be',
      'wann ist das erste Rechenzentrum fertig?',
    ],
  ])('%s', (question) => {
    expect(listFacts(ask(question))[0]?.id).toBe('t3n-2025-07/mini-data-centre-in-ohio');
  });
});
