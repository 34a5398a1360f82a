/** An answer understood at one look: the question, each quote with its neighbour and one button, and where to go on. */

import type { APIInteractionResponse } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestStarters } from '../../../src/answers/suggest.js';
import { findCommand } from '../../../src/commands/command.js';
import { dispatch } from '../../../src/discord/interactions/dispatch.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { createCode } from '../../../src/discord/shortCode.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { answerTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { createMenuPick } from '../../loopback/payloads/answered.js';
import { createButtonPress } from '../../loopback/payloads/payloads.js';
import {
  createMessageFrom,
  findButtonId,
  findQuotedFacts,
  isHidden,
  listButtons,
  listChoices,
  listTexts,
  readContent,
} from '../../loopback/replies.js';

const { base } = conversation.library;
const { buttons, outdatedButton } = pickWording('en');
const texts = (part: unknown) => listTexts(part).map(unescapeMarkdown);
const ask = (question: string, options = {}) =>
  answerTo({ subcommand: 'ask', options: { question, ...options }, locale: 'en-US' });
const typed = 'softbank money per musk?';
const answer = ask(typed);

describe('over the quotes', () => {
  test('a typed question stands behind a label, one of the bot bare', () => {
    expect(texts(answer)[0]).toBe(`### Question: ${typed}`);
    const own = base.matters[0]?.question.en ?? '';
    const facts = base.facts.filter(({ asks }) => asks?.some((each) => /^\p{Lu}.*\?$/u.test(each)));
    const asked = facts
      .flatMap(({ asks = [] }) => asks.slice(-1))
      .find((each) => texts(ask(each))[0] === `### ${each}`);
    expect(asked).toBeDefined();
    expect(texts(ask(own)).join('\n')).not.toContain('Question:');
  });

  test('whatever is typed is one line without marks, and not long', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(fc.constantFrom('Musk', 'money', '„', '“', '"', '\n', '\u202e', '\u200b', '**', '# ', '> '), {
        maxLength: 60,
      }),
    );
    const check = (drawn: string | string[]) => {
      const question = `${Array.isArray(drawn) ? drawn.join(' ') : drawn} how much money does SoftBank have`.slice(
        -300,
      );
      const [first = ''] = texts(ask(question));
      if (!first.startsWith('### Question: ')) return;
      expect(first.split('\n')).toHaveLength(1);
      expect(first).not.toMatch(/[„“”"«»]|[^\P{Cf}\u2066-\u2069\u200d]/u);
      expect(first.length).toBeLessThanOrEqual('### Question: '.length + 123);
    };
    fc.assert(fc.property(words, check), { numRuns: 40, seed: 19 });
  });
});

describe('a quote', () => {
  test('has one button, and the same one each', () => {
    const quoted = findQuotedFacts(answer, base.facts);
    const details = listButtons(answer).filter(({ label }) => label === buttons.details);
    expect(details.map(({ custom_id: id }) => id)).toEqual(quoted.map((id) => `1|details|${createCode(id)}`));
  });

  test.each(base.facts.filter(({ before }) => before !== undefined).slice(0, 12))(
    '$id: with the sentence before, and both translated right below',
    ({ id, quote, before = '', en = '' }) => {
      const text = texts(answerTo({ subcommand: 'fact', options: { id }, locale: 'en-US' })).join('\n');
      const lines = text.split('\n');
      const place = lines.indexOf(`-# ${before}`);
      expect(lines[place + 1]?.startsWith(`> ${quote}`) || lines[place + 1]?.startsWith(`> […] ${quote}`)).toBe(true);
      const translation = lines.slice(place + 2).find((line) => line.includes(en)) ?? '';
      expect(translation).toMatch(/^\[.+\] /);
      expect(translation).not.toMatch(/^-#/);
    },
  );

  test('in a list it is not repeated as the neighbour of the next one', () => {
    for (const { name } of base.topics) {
      const lines = texts(answerTo({ subcommand: name.en, locale: 'de' }))
        .join('\n')
        .split('\n');
      const quotes = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
      lines.forEach((line, index) => {
        if (!line.startsWith('-# ')) return;
        const previous = lines.slice(0, index).findLast((each) => each.startsWith('> '));
        if (quotes.includes(line.slice(3)) && previous !== undefined) expect(previous.slice(2)).not.toBe(line.slice(3));
      });
    }
  });
});

describe('the bar of the card', () => {
  const barOf = (reply: APIInteractionResponse) => {
    const { components } = (reply as unknown as { data: { components: { type: number; accent_color?: number }[] } })
      .data;
    const card = components.find(({ type }) => type === 17);
    return card === undefined ? 'no card' : card.accent_color === undefined ? 'no bar' : 'bar';
  };

  test.each([
    ['How much money does SoftBank have according to Musk?', 'bar'],
    ['How old is Larry Ellison?', 'no bar'],
    ['Do they put 600 billion dollars into Stargate?', 'no bar'],
    ['What did Angela Merkel say about Stargate?', 'no card'],
    ['thank you', 'no card'],
  ])('%s: %s', (question, bar) => {
    expect(barOf(ask(question))).toBe(bar);
  });

  test.each([
    ['großartig für das Land', 'bar'],
    ['Die haben das Geld nicht', 'no bar'],
  ])('of who said “%s”: %s', (words, bar) => {
    expect(barOf(answerTo({ subcommand: 'said', options: { words }, locale: 'de' }))).toBe(bar);
  });
});

describe('what to ask next', () => {
  const pick = (picked: string[], under = answer) =>
    dispatch(createMenuPick({ picked, message: createMessageFrom(under), locale: 'en-US' }), conversation).response;

  test('is a menu of questions, each answered for whoever picks it, who may share it', () => {
    const choices = listChoices(answer);
    expect(choices.length).toBeGreaterThan(0);
    for (const { label, value } of choices) {
      const reply = pick([value]);
      expect(findLimitViolations(reply)).toEqual([]);
      expect([reply.type, isHidden(reply)]).toEqual([4, true]);
      expect(texts(reply).join('\n')).toContain(label);
      const shared = dispatch(
        createButtonPress({
          customId: findButtonId(buttons.share, reply),
          message: createMessageFrom(reply),
          locale: 'en-US',
        }),
        conversation,
      ).response;
      expect(isHidden(shared)).toBe(false);
      expect(texts(shared).join('\n')).toContain(label);
    }
  });

  test.each([[['1|ask|gone']], [['nonsense']], [[]], [['1|menu']]])(
    'an old or broken pick is told so: %j',
    (picked) => {
      const reply = pick(picked);
      expect([unescapeMarkdown(readContent(reply)), isHidden(reply)]).toEqual([outdatedButton, true]);
    },
  );

  test('begins, where nothing was found, with what several sources speak of', () => {
    const [first] = suggestStarters(conversation.library, 'en');
    expect(base.matters.map(({ question }) => question.en)).toContain(first);
  });
});

describe('a hidden list that is shared', () => {
  test.each(['funding', 'compare', 'who', 'timeline'])('keeps its title and its pages: %s', (subcommand) => {
    const options = { compare: { matter: 'stargate.total' }, who: { person: 'Elon Musk' } }[subcommand] ?? {};
    const hidden = answerTo({ subcommand, options: { ...options, hide: true }, locale: 'en-US' });
    const press = (label: string, under: APIInteractionResponse) =>
      dispatch(
        createButtonPress({ customId: findButtonId(label, under), message: createMessageFrom(under), locale: 'en-US' }),
        conversation,
      ).response;
    const shared = press(buttons.share, hidden);
    expect(isHidden(shared)).toBe(false);
    expect(texts(shared)).toEqual([expect.stringMatching(/^-# Shared by /), ...texts(hidden)]);
    const hasPages = listButtons(hidden).some(({ label }) => label === buttons.nextPage);
    expect(listButtons(shared).some(({ label }) => label === buttons.nextPage)).toBe(hasPages);
    if (!hasPages) return;
    const second = press(buttons.nextPage, hidden);
    expect(texts(press(buttons.share, second)).slice(1)).toEqual(texts(second));
  });
});

describe('the overview of a topic', () => {
  const topics = base.topics.map(({ id }) => ({
    id,
    name: findCommand(id, conversation.commands)?.texts.en.name ?? '',
  }));

  test.each(topics)('$name is seen at one look on a telephone, and each sentence in it has its outlet', ({ name }) => {
    for (const locale of ['de', 'en-US'] as const) {
      const reply = answerTo({ subcommand: name, locale });
      expect(findLimitViolations(reply)).toEqual([]);
      expect(
        estimateHeight((reply as unknown as { data: { components: Part[] } }).data.components),
      ).toBeLessThanOrEqual(900);
      const quoting = listTexts(reply).filter((text) => /^> /m.test(text));
      expect(quoting.length).toBeGreaterThan(0);
      for (const text of quoting) expect(text).toMatch(/\*\* · .*20\d\d|· \*\*.*20\d\d|\*\*.* · .*20\d\d/);
    }
  });

  test('leads to all its sentences, to those of each question, and to more questions', () => {
    const reply = answerTo({ subcommand: 'funding', locale: 'en-US' });
    const press = (label: string) =>
      dispatch(
        createButtonPress({ customId: findButtonId(label, reply), message: createMessageFrom(reply), locale: 'en-US' }),
        conversation,
      ).response;
    const { allSentences, sentences } = pickWording('en').topic;
    const all = base.facts.filter(({ topics: ids }) => ids?.includes('funding'));
    expect(findQuotedFacts(press(allSentences(all.length)), base.facts).length).toBeGreaterThan(2);
    expect(isHidden(press(sentences))).toBe(true);
    expect(findQuotedFacts(press(sentences), base.facts).length).toBeGreaterThan(1);
    expect(listChoices(reply).length).toBeGreaterThan(2);
  });
});

interface Part {
  type: number;
  content?: string;
  components?: Part[];
}

// 400 pixels wide: letters of 7.9 pixels in a card of 296, beside a button 184
function estimateHeight(parts: Part[], width = 296): number {
  const heightOf = ({ type, content = '', components = [] }: Part): number => {
    if (type === 10) return content.split('\n').reduce((sum, line) => sum + estimateLine(line, width), 8);
    if (type === 9) return Math.max(32, estimateHeight(components, 184)) + 8;
    if (type === 17) return 32 + estimateHeight(components);
    return type === 1 ? 48 : 17;
  };
  return parts.reduce((sum, part) => sum + heightOf(part), 0);
}

function estimateLine(line: string, width: number): number {
  const { length } = unescapeMarkdown(line).replace(/^(?:-# |> |### )|\*\*/g, '');
  if (line.startsWith('-# ')) return Math.ceil((length * 6.6) / width) * 18;
  return Math.ceil((length * (line.startsWith('#') ? 10 : 7.9)) / width) * (line.startsWith('#') ? 26 : 22);
}
