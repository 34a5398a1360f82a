/** What is made up for each way in, beside plain text: command lines, messages, button ids. */
import type { APIMessage } from 'discord-api-types/v10';
import fc from 'fast-check';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { conversation } from '../../test/loopback/conversation.js';
import { createGuildMessage } from '../../test/loopback/payloads/payloads.js';
import { typedTexts } from './typedTexts.js';

/** Every option of every command, as Discord names it. */
export const places = conversation.commands.flatMap(({ texts, options }) =>
  options.map(({ id, kind }) => ({ subcommand: texts.en.name, name: pickWording('en').options[id].name, kind })),
);

/** What Discord shows as a picture, a name or a time, or what says nothing. */
const unseen = [
  ...[
    '<:trump19:871234567890123456>',
    '<a:x:5>',
    '<@871234567890123456>',
    '<@!5>',
    '<@&5>',
    '<#21>',
    '</stargate ask:5>',
  ],
  ...['<t:1618953630:R>', '<t:0>', 'https://www.t-online.de/musk-100581608?a=500#2025', '<https://x.com/elonmusk/1>'],
];

export function createLines(): fc.Arbitrary<string> {
  const names = conversation.commands.flatMap(({ texts }) => [texts.de.name, texts.en.name]);
  const option = fc.tuple(fc.constantFrom(...new Set(places.map(({ name }) => name))), typedTexts);
  return fc
    .tuple(
      fc.constantFrom('/stargate ', 'stargate ', '/', ''),
      fc.constantFrom(...names, ''),
      typedTexts,
      fc.array(option, { maxLength: 3 }),
    )
    .map(([start, name, loose, options]) =>
      [`${start}${name}`, loose, ...options.map(([key, value]) => `${key}:${value}`)].join(' '),
    );
}

export function createMessages(): fc.Arbitrary<APIMessage> {
  const texts = fc.array(typedTexts, { maxLength: 3 });
  return fc
    .record({ content: typedTexts, forwarded: texts, embedded: texts, shown: texts, asked: texts })
    .map(({ content, forwarded, embedded, shown, asked: [question, ...choices] }) => {
      const seen = {
        ...createGuildMessage({ content }),
        message_snapshots: forwarded.map((text) => ({ message: { content: text } })),
        embeds: embedded.map((text) => ({
          author: { name: text },
          title: text,
          fields: [{ name: text, value: text }],
        })),
        components: [{ type: 17, components: shown.map((text) => ({ type: 10, content: text })) }],
        poll: {
          question: { text: question },
          answers: choices.map((text) => ({ poll_media: { text } })),
        },
      };
      // some fields of Discord's are left out, as it leaves them out
      return seen as unknown as APIMessage;
    });
}

/** A statement, and the same with what nobody sees between its words. */
export function createUnseen(): fc.Arbitrary<{ plain: string; marked: string }> {
  const statements = conversation.library.base.facts.map(({ quote }) => quote);
  const marks = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...unseen)), { minLength: 1, maxLength: 4 });
  return fc.tuple(fc.constantFrom(...statements), marks).map(([plain, placed]) => {
    const words = plain.split(' ');
    for (const [place, mark] of placed) words.splice(place % (words.length + 1), 0, mark);
    return { plain, marked: words.join(' ') };
  });
}

export function createCustomIds(): fc.Arbitrary<string> {
  const { facts, matters } = conversation.library.base;
  const value = fc.oneof(
    typedTexts,
    fc.constantFrom('', '0', '5', '-1', '1e9', '99999999999999999999', 'who', 'ask', 'bibtex', '1300000000000000021'),
    fc.constantFrom(...'qpawmfosuth').chain((key) => typedTexts.map((text) => `${key}=${text}`)),
    fc.constantFrom(...facts.map(({ id }) => id), ...matters.map(({ id }) => id)),
  );
  const kind = fc.constantFrom('page', 'context', 'cite', 'export', 'compare', 'share', 'delete', 'nothing');
  return fc
    .tuple(fc.constantFrom('1', '1', '1', '2', ''), kind, fc.array(value, { maxLength: 5 }))
    .map((parts) => parts.flat().join('|').slice(0, 120));
}
