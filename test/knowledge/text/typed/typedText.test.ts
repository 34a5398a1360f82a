/** What nobody sees, and the marks of a chat, are no part of what somebody asks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedText } from '../../../../src/knowledge/text/typed/typedText.js';

const asked = 'Was sagte Musk über das Geld?';

describe('is read as without', () => {
  test.each([
    ['a custom emoji', 'Was sagte Musk über das Geld? <:thinking:871234567890123456>'],
    ['a moving emoji', 'Was sagte Musk <a:party_blob:1> über das Geld?'],
    ['an emoji by its name', 'Was sagte Musk über das Geld? :thinking:'],
    ['an emoji', 'Was sagte Musk über das Geld? 🤔🏽'],
    ['a digit as a picture', 'Was sagte Musk über das Geld? 1️⃣'],
    ['a person', '<@871234567890123456> Was sagte Musk über das Geld?'],
    ['a person with a nick', '<@!1> Was sagte Musk über das Geld?'],
    ['a role', 'Was sagte <@&2> Musk über das Geld?'],
    ['a channel', 'Was sagte Musk über das Geld? <#3>'],
    ['everyone', '@everyone Was sagte Musk über das Geld? @here'],
    ['a command', '</stargate ask:12> Was sagte Musk über das Geld?'],
    ['a time', 'Was sagte Musk über das Geld? <t:1737500000:R>'],
    ['an address', 'Was sagte Musk über das Geld? https://www.t-online.de/artikel-100581608'],
    ['a hidden address', 'Was sagte Musk über das Geld? <https://x.com/a_b/status/123?s=20>'],
    ['an address without a scheme', 'Was sagte Musk über das Geld? t-online.de/artikel-100581608'],
    ['bold and italics', '**Was** sagte *Musk* über __das__ _Geld_?'],
    ['marks inside a word', 'Was sagte Mu**sk** über das Ge~~ld~~?'],
    ['a spoiler and code', 'Was sagte `Musk` über ||das Geld||?'],
    ['a code block', '```md\nWas sagte Musk über das Geld?\n```'],
    ['a heading', '## Was sagte Musk über das Geld?'],
    ['a quotation', '> Was sagte Musk über das Geld?'],
    ['an item of a list', '- Was sagte Musk über das Geld?'],
    ['escapes', 'Was sagte \\*Musk\\* über das Geld?'],
    ['a soft hyphen', 'Was sagte Mu\u00adsk über das Geld?'],
    ['a zero-width space', 'Was sagte Mu\u200bsk über das Geld?'],
    ['a word joiner', 'Was sagte Musk\u2060 über das Geld?'],
    ['a byte order mark', '\ufeffWas sagte Musk über das Geld?'],
    ['bidi controls', '\u202eWas sagte \u2066Musk\u2069 über das Geld?'],
    ['a variation selector', 'Was sagte Musk\ufe0f über das Geld?'],
    ['full width', 'Ｗas sagte Ｍｕｓｋ über das Geld？'],
    ['decomposed letters', 'Was sagte Musk u\u0308ber das Geld?'],
    ['a Cyrillic letter', 'Was sagte Мusk über dаs Gеld?'],
    ['a Greek letter', 'Wαs sagte Μusk über das Geld?'],
    ['control characters and blanks', ' Was sagte\u0000 Musk\tüber  das Geld? '],
    ['half a surrogate', 'Was sagte Musk \ud83d über das Geld?'],
  ])('%s', (_, typed) => {
    expect(readTypedText(typed)).toBe(asked);
  });
});

test.each([
  ['[Musk](https://x.com/elonmusk) und **[Altman](<https://x.com/sama> "Sam")**', 'Musk und Altman'],
  ['Weiβes Haus', 'Weißes Haus'],
  ['Маск', 'Маск'],
  ['Μασκ', 'Μασκ'],
  ['½ Billion, 1½, 5×10¹¹', '1/2 Billion, 1 1/2, 5×10^11'],
  ['Musk² sagte', 'Musk sagte'],
  ['٥٠٠ Milliarden', '500 Milliarden'],
  ['500´000', "500'000"],
  ['2025‑01‑21', '2025-01-21'],
  ['t-online.de und Vietnam.vn', 't-online.de und Vietnam.vn'],
  ['vermutlich Bild · 2025-01', 'vermutlich Bild · 2025-01'],
  ['who person:Elon Musk about:Geld', 'who person:Elon Musk about:Geld'],
  ['5*10', '5*10'],
])('"%s" is "%s"', (typed, read) => {
  expect(readTypedText(typed)).toBe(read);
});

test.each([
  [`Wer zahlt${'?'.repeat(400)}`, 'Wer zahlt???'],
  [`${'.'.repeat(400)} Wer zahlt`, '... Wer zahlt'],
  ['Wer zahlt?!?!', 'Wer zahlt?!?!'],
  ['1000000 oooo', '1000000 oooo'],
])('of a pile of marks three are left, of letters and digits all: %s', (typed, read) => {
  expect(readTypedText(typed)).toBe(read);
});

test.each(['', ' ', '<:thinking:1>', '<@1> <@&2>', 'https://example.org/', '**', '\u200b', '🤔', '> ', '`` ``'])(
  'nothing is left of "%s"',
  (typed) => {
    expect(readTypedText(typed)).toBe('');
  },
);

test('any text is read without an error, and what is read holds nothing that nobody sees', () => {
  const piece = fc.constantFrom(
    'Musk',
    ' ',
    '<:a:1>',
    '[',
    '](',
    'https://x.y',
    ')',
    '*',
    '_',
    '|',
    '`',
    'е',
    '\u00ad',
    '²',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const read = readTypedText(typed);
      expect(read.isWellFormed()).toBe(true);
      expect(read).not.toMatch(/[\p{Cf}\p{Default_Ignorable_Code_Point}]|[^\P{Cc}\n]/u);
    }),
  );
});
