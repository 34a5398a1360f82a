/** An answer is finished when it leaves answers/: each door renders a copy of it as it renders the answer, without a library. */

import { renderToString } from 'hono/jsx/dom/server';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { serializeAnswer } from '../../src/answers/answerJson.js';
import { checkStatement } from '../../src/answers/checked/checkStatement.js';
import type { CitedFact } from '../../src/answers/citedFact.js';
import type { Library } from '../../src/answers/library.js';
import { chooseChart } from '../../src/charts/chartFor.js';
import { exportCitations } from '../../src/citations/exportCitations.js';
import { formatNames } from '../../src/citations/formats.js';
import { createCommands } from '../../src/commands/index.js';
import { renderMessage } from '../../src/discord/messages/answer/message.js';
import type { Rendering } from '../../src/discord/messages/rendering.js';
import { formatCard } from '../../src/terminal/card.js';
import { plainScreen } from '../../src/terminal/screen/screen.js';
import { AnswerCards } from '../../src/web/parts/answerCards.js';
import type { View } from '../../src/web/view/view.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { noOperatorLinks } from '../../src/wording/own/operatorLinks.js';
import type { OptionId, Wording } from '../../src/wording/wording.js';
import { library } from '../knowledge/retrieval/askLibrary.js';

const commands = createCommands(library.base);
const forbidden = new Proxy({} as Library, {
  get: (_, name) => {
    throw new Error(`a renderer asks the library for ${String(name)}`);
  },
});

const calls: [command: string, values: Partial<Record<OptionId, string>>][] = [
  ['ask', { question: 'Wie viel Geld hat sich SoftBank laut Musk gesichert?' }],
  ['ask', { question: 'Wer zweifelt eigentlich daran, dass Softbank so viel Geld hat?' }],
  ['ask', { question: 'Wie viel Geld hat Siemens?' }],
  ['ask', { question: 'Kostet Stargate 123 Milliarden Dollar?' }],
  ['who', { person: 'Musk' }],
  ['said', { words: 'They don’t actually have the money' }],
  ['said', { words: 'das Geld ist nicht da' }],
  ...library.base.matters.map(({ id }) => ['compare', { matter: id }] as [string, { matter: string }]),
  ['timeline', {}],
  ['timeline', { matter: 'stargate.announced' }],
  ['funding', {}],
  ...library.base.facts.map(({ id }) => ['fact', { fact: id }] as [string, { fact: string }]),
  ['fact', { fact: 'nothing' }],
  ...['sources', 'about', 'privacy', 'help'].map((id) => [id, {}] as [string, object]),
];

function answersIn(language: 'de' | 'en'): Answer[] {
  const run = ([id, values]: (typeof calls)[number]) =>
    commands.find((command) => command.id === id)?.run(values, { library, language }) ?? expect.fail(id);
  return [...calls.map(run), checkStatement('SoftBank hat 10 Milliarden Dollar gesichert', library, language)];
}

function renderTerminal(answer: Answer, wording: Wording): string {
  return formatCard(answer, { commands, wording, screen: plainScreen });
}

function renderDiscord(answer: Answer, wording: Wording): string {
  const rendering: Rendering = {
    commands,
    wording,
    version: library.version,
    user: '1',
    hidden: false,
    commandId: '2',
    links: { ...noOperatorLinks, report: 'https://example.org/{fact}' },
    publicUrl: 'https://example.org',
    call: { command: 'ask', values: {} },
    page: 0,
    title: null,
    sharedBy: null,
    shorten: (question, maxLength) => question.slice(0, maxLength),
  };
  return JSON.stringify(renderMessage(answer, rendering));
}

function renderWeb(answer: Answer, wording: Wording): string {
  const view: View = {
    ...{ library: forbidden, commands, chosen: null, conversation: null, wording },
    ...{ origin: '', folder: '', links: noOperatorLinks, here: '/' },
  };
  return renderToString(AnswerCards({ answer, view }));
}

function renderJson(answer: Answer, wording: Wording): string {
  const context = {
    command: 'x',
    question: '',
    language: wording.locale,
    base: library.version,
    elapsedMs: 0,
    text: null,
  };
  return JSON.stringify(serializeAnswer(answer, context));
}

function renderCitations(answer: Answer, wording: Wording): string {
  const cited: CitedFact[] = 'cited' in answer ? answer.cited : [];
  return formatNames.map((format) => exportCitations(cited, format, wording).text).join('\n');
}

const doors = { renderTerminal, renderDiscord, renderWeb, renderJson, renderCitations };

describe.each(['de', 'en'] as const)('in %s', (language) => {
  const wording = pickWording(language);
  const answers = answersIn(language);
  const copies = answers.map((answer) => structuredClone(answer));

  test.each(Object.entries(doors))('%s', (_, render) => {
    expect(copies.map((copy) => render(copy, wording))).toEqual(answers.map((answer) => render(answer, wording)));
    expect(render(answers[0] ?? expect.fail('no answer'), wording)).toContain('zehn Milliarden');
  });

  test('charts', async () => {
    const draw = (answer: Answer) => chooseChart(answer, { wording, theme: 'light', version: '1' })?.draw();
    const few = answers.map((answer, index) => [answer, copies[index] ?? answer] as const).slice(7, 12);
    expect(await Promise.all(few.map(([, copy]) => draw(copy)))).toEqual(
      await Promise.all(few.map(([answer]) => draw(answer))),
    );
  });
});
