/** What stands in an article or in a question reads on Discord exactly as written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/answers/cite.js';
import { exportCitations } from '../../../src/citations/exportCitations.js';
import { escapeMarkdown, unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatPlainLine } from '../../../src/wording/plainLine.js';
import { createQuoteView } from '../../../src/wording/quote/quoteView.js';
import { answerTo, replyTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { createGuildMessage, createMessageCommand } from '../../loopback/payloads/payloads.js';
import { createMessageFrom, listTexts, readContent } from '../../loopback/replies.js';

const { base } = conversation.library;

const hostile = [
  '1\\.\n',
  '[Börsen-Zeitung](https://evil.example)',
  '[x]: https://evil.example "y"',
  '# Überschrift',
  '### Überschrift',
  '-# klein',
  '- Liste',
  '* Liste',
  '+ Liste',
  '1. Liste',
  '  12) Liste',
  '> Zitat',
  '>>> Zitat bis zum Ende',
  '**fett** *kursiv* __unter__ _kursiv_ ~~durch~~',
  '||Spoiler||',
  '`Code` ``Code``',
  '```js\nCode\n```',
  '@everyone @here <@1> <@!1> <@&1> <#1> <id:browse>',
  '</stargate funding:1> <:smile:1> <a:smile:1> :smile:',
  '<t:0:R> https://evil.example <https://evil.example>',
  '\\*schon entwertet\\* \\\\ \\',
  'halbes Zeichen \ud800 und \udc00',
];
const marks = fc.constantFrom(...'\\*_~`|<>#@:[]()+-.!{}=$^&"\'„“ \n1aä😀');
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(marks).map((some) => some.join('')),
  fc.array(fc.constantFrom(...hostile)).map((some) => some.join('\n')),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

/** A text in which no mark of Markdown is left that a backslash does not precede; what is escaped stands as a letter. */
function isHarmless(markdown: string): boolean {
  return !/[*_~`|<>#@:[\]()+-]|^\s*\d+[.)]\s/m.test(markdown.replace(/\\[^0-9A-Za-z\s]/g, 'x'));
}

describe('reads as written', () => {
  test.each(['de', 'en'] as const)('every quote, translation, neighbour and citation (%s)', (language) => {
    const wording = pickWording(language);
    for (const fact of base.facts) {
      const cited = cite(fact, base);
      const written = [fact.quote, fact.en, fact.before, fact.after, createQuoteView(cited, wording).citation.line];
      for (const text of [...written, exportCitations([cited], 'plain', wording).text.trimEnd()]) {
        expect(unescapeMarkdown(escapeMarkdown(text ?? ''))).toBe(text ?? '');
        expect(isHarmless(escapeMarkdown(text ?? ''))).toBe(true);
      }
    }
  });

  test.each(hostile)('%j', (text) => {
    expect(unescapeMarkdown(escapeMarkdown(text))).toBe(formatPlainLine(text));
    expect(isHarmless(escapeMarkdown(text))).toBe(true);
  });

  test('anything at all', () => {
    const check = (text: string) => {
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(formatPlainLine(text));
      expect(escapeMarkdown(text)).not.toMatch(/[\n\r\u2028\u2029]/);
      expect(isHarmless(escapeMarkdown(text))).toBe(true);
    };
    fc.assert(fc.property(anyText, check), { numRuns: 1000 });
  });
});

describe('what somebody typed never comes back as Markdown or as a mention', () => {
  const places: [string, string, Record<string, string>?][] = [
    ['ask', 'question'],
    ['who', 'person'],
    ['who', 'about', { person: 'Elon Musk' }],
    ['said', 'words'],
    ['fact', 'id'],
    ['funding', 'outlet'],
    ['funding', 'since'],
    ['funding', 'until'],
  ];

  test.each(places)('/stargate %s %s', (subcommand, option, others = {}) => {
    const check = (typed: string) => {
      const reply = answerTo({ subcommand, options: { ...others, [option]: typed } });
      expect(findLimitViolations(reply)).toEqual([]);
      expect(reply).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
      expect(stripOwnMarks(reply).filter((line) => !isHarmless(line))).toEqual([]);
    };
    for (const typed of hostile) check(typed.slice(0, 100));
    fc.assert(fc.property(fc.stringMatching(/^[*_~`|<>#@:[\]()+\-.\\a-zß1 ]{1,80}$/), check), { numRuns: 50 });
  });

  test('of a name that nobody has, mentions are not there, and the rest reads as it was typed', () => {
    const says = unescapeMarkdown(
      readContent(answerTo({ subcommand: 'who', options: { person: '<@1> @everyone [a](b)' } })),
    );
    expect(says).toContain('„[a](b)“');
    expect(says).not.toMatch(/<@|@everyone/);
  });

  test.each(hostile)('a message that is checked: %j', (content) => {
    const targetMessage = createMessageFrom({ type: 4, data: {} });
    const name = pickWording('en').checkStatement;
    const reply = replyTo(
      createMessageCommand({ name, targetMessage: { ...targetMessage, ...createGuildMessage({ content }) } }),
    );
    expect(findLimitViolations(reply)).toEqual([]);
    expect(stripOwnMarks(reply).filter((line) => !isHarmless(line))).toEqual([]);
  });
});

// the bot's own marks: "### ", "> ", "- ", "-# " before a line, "**" around a speaker or a heading
function stripOwnMarks(reply: Parameters<typeof listTexts>[0]): string[] {
  return listTexts(reply)
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(/^(### |> |-# |- )/, '').replace(/\*\*(.*?[^\\])\*\*/g, '$1'))
    .map((line) => (line.endsWith(':') ? line.slice(0, -1) : line))
    .map((line) => line.replace(/^Translation: /, ''));
}
