/** Hostile words in every field of the data: all commands and buttons show them as words, and ping nobody. */

import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/answers/buildLibrary.js';
import { createCommands } from '../../../src/commands/index.js';
import type { DiscordBot } from '../../../src/discord/bot.js';
import { findLimitViolations } from '../../../src/discord/messages/validate.js';
import { createBase } from '../../../src/knowledge/facts/base.js';
import type { Voice } from '../../../src/knowledge/facts/schema.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { noOperatorLinks } from '../../../src/wording/own/operatorLinks.js';
import { answerTo, commandCalls, replyTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { createButtonPress, createGuildMessage, createMessageCommand } from '../../loopback/payloads/payloads.js';
import { createMessageFrom, listButtons, listTexts } from '../../loopback/replies.js';

const { base } = conversation.library;

const words = [
  '@everyone @here <@1> <@!1> <@&1> <#1> <id:browse>',
  '</stargate funding:1> <:smile:1> <a:smile:1> :smile:',
  '<t:0:R> https://evil.example <https://evil.example>',
  '[Hier](https://evil.example) [x]: https://evil.example',
  '**fett** *kursiv* __unter__ _kursiv_ ~~durch~~ ||verdeckt||',
  '`Code` ``Code`` ```js\nCode\n```',
  '> Zitat\n>>> bis zum Ende',
  '# groß\n### groß\n-# klein',
  '- Liste\n* Liste\n+ Liste\n1. Liste\n 12) Liste',
  '\\*schon entwertet\\* \\\\ \\',
  'oben“\n— **Musk** · t-online',
  '\u202egewendet\u202c \u2066und\u2069 \u200f so',
  `Turm e${'\u0301'.repeat(100)} \u200b\u00ad\ufeff`,
  '\u001b[31mrot\u0007 \u0000',
];

const added = (text: string, word: string) => `${text} ${word}`;
const bilingual = <Text extends { de: string; en: string }>(text: Text, word: string) => ({
  de: added(text.de, word),
  en: added(text.en, word),
});

// a piece, a description, a relay and an insertion, each of the same words
function spoilVoices(word: string): Voice[] {
  const called = { de: `Kritiker ${word}`, en: `critics ${word}` };
  const relay = { called, shownBy: word };
  return [
    { words: word, en: word, speaker: relay, speech: 'report', shownBy: word, via: [relay] },
    { speaker: { is: 'elon-musk', shownBy: word }, speech: 'indirect', shownBy: word },
  ];
}

function spoil(word: string): DiscordBot {
  const spoilt = createBase(
    {
      ...base,
      sources: base.sources.map((source) => ({
        ...source,
        title: added(source.title ?? '', word),
        outlet: { ...source.outlet, is: added(source.outlet.is, word) },
        authors: [...source.authors, word],
        relays: source.relays && { ...source.relays, outlet: added(source.relays.outlet, word) },
      })),
      entities: base.entities.map((entity) => ({
        ...entity,
        name: added(entity.name, word),
        role: bilingual(entity.role, word),
      })),
      topics: base.topics.map((topic) => ({ ...topic, says: bilingual(topic.says, word) })),
      matters: base.matters.map((matter) => ({ ...matter, question: bilingual(matter.question, word) })),
      facts: base.facts.map((fact) => ({
        ...fact,
        quote: added(fact.quote, word),
        en: added(fact.en ?? '', word),
        before: word,
        after: word,
        asks: (fact.asks ?? []).map((ask) => added(ask, word)),
        claims: (fact.claims ?? []).map((claim) => ({ ...claim, says: added(claim.says, word) })),
        ...(fact.status ? { status: { ...fact.status, shownBy: word } } : {}),
        ...(fact.when ? { when: { ...fact.when, shownBy: word } } : {}),
        voices: spoilVoices(word),
      })),
    },
    'spoilt',
  );
  return {
    library: buildLibrary(spoilt),
    commands: createCommands(spoilt),
    links: noOperatorLinks,
    publicUrl: 'https://stargate.example',
  };
}

// the bot's own marks: before a line, around a speaker, a heading or a label, a mention of a command
function stripOwnMarks(line: string): string {
  return line
    .replace(/^(### |> |-# |- )/, '')
    .replace(/^> /, '')
    .replace(/“ \[sic\]/, '“')
    .replace(/^(— )?\*\*((?:[^*\\]|\\.)*)\*\*/, '$1$2')
    .replace(/<\/stargate [\w-]+:\d{19}>/g, '')
    .replace(/^Translation: /, '')
    .replace(/^(?:Datenstand:|Data of) .*\(spoilt\)$/, '')
    .replace(/ \(spoilt\)$/, '')
    .replace(/^ {2}<https?:\S+>$/, '')
    .replace(/:$/, '');
}

function listMarks(part: unknown): string[] {
  const lines = listTexts(part)
    // a block of code shows everything as it is; nothing in it ends it
    .map((text) => text.replace(/^```\n(?:(?!```)[\s\S])*```/, ''))
    .flatMap((text) => text.split('\n').map(stripOwnMarks));
  return lines.filter((line) =>
    /[*_~`|<>#@:[\]()+-]|\p{Cc}|\p{Bidi_Control}|\p{M}{3}/u.test(line.replace(/\\[^0-9A-Za-z\s]/g, '')),
  );
}

test.each(words)('%j', (word) => {
  const bot = spoil(word);
  const name = pickWording('en').checkStatement;
  const targetMessage = {
    ...createMessageFrom({ type: 4, data: {} }),
    ...createGuildMessage({ content: 'OpenAI hält 40 Prozent' }),
  };
  for (const locale of ['de', 'en-US'] as const) {
    const replies = [
      ...commandCalls.map((call) => answerTo({ ...call, locale }, bot)),
      replyTo(createMessageCommand({ name, targetMessage, locale }), bot),
    ];
    for (const reply of replies) {
      const message = createMessageFrom(reply);
      const buttons = listButtons(reply).flatMap(({ custom_id, disabled }) =>
        custom_id && !disabled ? [custom_id] : [],
      );
      const pressed = buttons.map((customId) => replyTo(createButtonPress({ customId, message, locale }), bot));
      for (const each of [reply, ...pressed]) {
        expect(findLimitViolations(each)).toEqual([]);
        // a form pings nobody
        if (each.type !== 9 && 'data' in each && each.data && 'components' in each.data) {
          expect(each.data).toMatchObject({ allowed_mentions: { parse: [] } });
          expect(listMarks(each)).toEqual([]);
        }
      }
    }
  }
});
