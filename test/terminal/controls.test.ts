/** Neither what a user typed nor what stands in the data can control the terminal that shows it. */
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/answers/buildLibrary.js';

import { createCommands } from '../../src/commands/index.js';
import { createBase } from '../../src/knowledge/facts/base.js';
import type { Voice } from '../../src/knowledge/facts/schema.js';
import { formatCard } from '../../src/terminal/card.js';
import { runChat } from '../../src/terminal/chat.js';
import { completeLine } from '../../src/terminal/completeLine.js';
import { formatReply } from '../../src/terminal/printAnswer.js';
import { respondToCommand, respondToLine, respondToQuestion, type Session } from '../../src/terminal/respond.js';
import { plainScreen } from '../../src/terminal/screen/screen.js';
import { createLive } from '../../src/util/live.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { readShippedBase } from '../support/base.js';
import { runProgram } from '../support/runProgram.js';

const hidden = '\u001b[31m\u0007\u009b\u202e\u2066\u061c\n';
const printed = /(?!\n)\p{Cc}|\p{Bidi_Control}/u;

const shipped = readShippedBase();
const spoilt = createBase(
  {
    ...shipped,
    sources: shipped.sources.map((source) => ({
      ...source,
      title: `${source.title}${hidden}`,
      outlet: { ...source.outlet, is: `${source.outlet.is}${hidden}` },
    })),
    entities: shipped.entities.map((entity) => ({ ...entity, name: `${entity.name}${hidden}` })),
    topics: shipped.topics.map(({ says, ...topic }) => ({
      ...topic,
      says: { de: `${says.de}${hidden}`, en: `${says.en}${hidden}` },
    })),
    matters: shipped.matters.map(({ question, ...matter }) => ({
      ...matter,
      question: { de: `${question.de}${hidden}`, en: `${question.en}${hidden}` },
    })),
    facts: shipped.facts.map(({ before, after, ...fact }) => ({
      ...fact,
      quote: `${fact.quote}${hidden}`,
      en: `${fact.en}${hidden}`,
      ...(before ? { before: `${before}${hidden}` } : {}),
      ...(after ? { after: `${after}${hidden}` } : {}),
      asks: (fact.asks ?? []).map((ask) => `${ask}${hidden}`),
      claims: (fact.claims ?? []).map((claim) => ({ ...claim, says: `${claim.says}${hidden}` })),
      voices: spoilVoices(fact.quote),
    })),
  },
  'spoilt',
);
/** Of the beginning of a sentence. */
function spoilVoices(quote: string): Voice[] {
  const called = { de: `Kritiker${hidden}`, en: `critics${hidden}` };
  return [
    {
      words: quote.split(' ').slice(0, 2).join(' '),
      speaker: { called, shownBy: 'Kritiker' },
      speech: 'report',
      shownBy: 'sagen',
    },
  ];
}

const library = buildLibrary(spoilt);
const session: Session = { library, commands: createCommands(spoilt), language: null };

const lines = [
  'Wie viel Geld hat Softbank laut Musk?',
  'Wie viele Arbeitsplätze entstehen? 200.000?',
  '/stargate wer person:Musk zu:Geld',
  '/stargate who person:\u202eMeier',
  '/stargate said words:das Geld',
  '/stargate timeline topic:funding',
  '/stargate timeline',
  '/stargate funding',
  '/stargate sources',
  '/stargate help',
  '/stargate about',
  `/stargate compare matter:${shipped.matters[0]?.id}`,
  `/stargate fact fact:${shipped.facts[0]?.id}`,
  `/stargate ${hidden.trim()}x`,
  'Was sagte \u202eMerkel\u202c zu Stargate?',
  'Was sagte שלום zu Stargate?',
];

describe.each(lines)('%j', (line) => {
  test.each(['de', 'en'] as const)('as a card in %s', (language) => {
    const reply = respondToLine(line, { ...session, language });
    const text =
      reply.kind === 'answer'
        ? formatCard(reply.answer, { commands: session.commands, wording: pickWording(language), screen: plainScreen })
        : reply.message;
    expect(text).not.toMatch(printed);
    expect(text.length).toBeGreaterThan(10);
  });

  test('as JSON, which reads back as the data are', () => {
    const reply = line.startsWith('/') ? respondToCommand : respondToQuestion;
    const { text, ok } = formatReply(line, { session, screen: plainScreen, json: true, reply });
    expect(text).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    if (!ok) return;
    for (const { fact, quote } of JSON.parse(text).answers) expect(quote).toBe(spoilt.fact.get(fact)?.quote);
  });

  test('in the chat', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.end(`${line.replaceAll('\n', ' ')}\n`);
    const follow = () => {};
    await runChat({
      session: createLive(session),
      input,
      output,
      screen: plainScreen,
      home: 'de',
      follow,
      signal: new AbortController().signal,
    });
    expect(String(output.read())).not.toMatch(printed);
  });
});

test('a line of the card is one line, whatever stands in the data', () => {
  const reply = respondToLine(`/stargate fact fact:${shipped.facts[0]?.id}`, session);
  const text =
    reply.kind === 'answer'
      ? formatCard(reply.answer, { commands: [], wording: pickWording('de'), screen: plainScreen })
      : '';
  expect(text.split('\n').find((line) => line.includes('»'))).toMatch(/«/);
});

test('Tab offers nothing that controls the terminal', () => {
  const offered = ['', '/stargate who person:', '/stargate compare question:', '/'].flatMap((line) =>
    completeLine(line, session, 'en'),
  );
  expect(offered.length).toBeGreaterThan(20);
});

test('colours stay, and are the only control characters', () => {
  const reply = respondToLine('Wie viel Geld hat Softbank laut Musk?', session);
  const coloured =
    reply.kind === 'answer'
      ? formatCard(reply.answer, {
          commands: [],
          wording: pickWording('de'),
          screen: { ...plainScreen, paint: (_, text) => `<${text}>` },
        })
      : '';
  expect(coloured).toContain('<');
  expect(coloured).not.toMatch(printed);
});

test('the program says what was wrong in a call without printing it raw', () => {
  for (const args of [
    ['\u202ex'],
    ['run', '/stargate \u202e\u001b[31mx'],
    ['ask', 'x', '--\u202ey'],
    ['cite', '\u202ex\u0007'],
  ]) {
    const { code, err } = runProgram(args);
    expect(code).toBe(2);
    expect(err.trimEnd()).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  }
});
