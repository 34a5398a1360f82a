/** A button's id holds all that the button needs, within Discord's 100 characters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCited } from '../../src/answers/cite.js';
import { type CitationFormat, citationFormats } from '../../src/citations/formats.js';
import { type Action, measureSpelling, parseCustomId, textRoom, writeCustomId } from '../../src/discord/customId.js';
import { limits } from '../../src/discord/limits.js';
import { createCode } from '../../src/discord/shortCode.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { answerTo, commandCalls } from '../loopback/calls.js';
import { conversation } from '../loopback/conversation.js';
import { listButtons } from '../loopback/replies.js';

const { base } = conversation.library;
const formats = Object.keys(citationFormats) as CitationFormat[];
const user = fc.stringMatching(/^[1-9]\d{16,19}$/);
const code = fc.stringMatching(/^[0-9a-z]{8,14}$/);
const value = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.stringMatching(/^[|%=7C25a-z]{1,20}$/),
);
const optionIds = Object.keys(pickWording('de').options) as (keyof ReturnType<typeof pickWording>['options'])[];
const values = fc.dictionary(fc.constantFrom(...optionIds), value, { maxKeys: 3, noNullPrototype: true });
const command = fc.constantFrom(...conversation.commands.map(({ id }) => id));

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('page' as const), user, page: fc.nat(99), command, values }),
  fc.record({ kind: fc.constant('post' as const), page: fc.nat(99), command, values }),
  fc.record({ kind: fc.constant('details' as const), fact: code }),
  fc.record({
    kind: fc.constant('export' as const),
    format: fc.constantFrom(...formats),
    facts: fc.array(code, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constantFrom('share' as const, 'cite' as const),
    facts: fc.array(code, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('delete' as const), user }),
  fc.record({
    kind: fc.constant('follow' as const),
    language: fc.constantFrom('de' as const, 'en' as const),
    understood: value,
  }),
  fc.record({ kind: fc.constant('ask' as const), question: code }),
  fc.record({ kind: fc.constant('say' as const), words: value }),
  fc.record({ kind: fc.constant('run' as const), command, values }),
);

test('what was written is read again', () => {
  const check = (written: Action) => {
    const id = writeCustomId(written);
    fc.pre(id.length <= limits.customId);
    expect(parseCustomId(id)).toEqual(written);
  };
  fc.assert(fc.property(action, check), { numRuns: 500 });
});

test('an id too long to send is not read either', () => {
  expect(parseCustomId(`1|context|${'x'.repeat(91)}`)).toBeNull();
});

test.each([
  '',
  '|',
  '1',
  '1|',
  '0|delete|1',
  '2|delete|1',
  '1|explode|1',
  '1|export|docx|1',
  '1|export',
  '1|page|1|x|funding',
  '1|page|1|-1|funding',
  '1|page',
  '1|follow',
  '1|follow|fr|Wer zahlt?',
])('garbage or another version is told from it: %j', (id) => expect(parseCustomId(id)).toBeNull());

test('anything at all is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => parseCustomId(id) === null || parseCustomId(id) !== undefined),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^1\|(page|cite|context|share|delete|follow|ask|say|run)[|=%0-9a-z]*$/), (id) => {
      expect(() => parseCustomId(id)).not.toThrow();
    }),
  );
});

test('a text as long as there is room for fits, whatever it is', () => {
  for (const language of ['de', 'en'] as const) {
    const id = writeCustomId({ kind: 'follow', language, understood: 'x'.repeat(textRoom.follow) });
    expect(id).toHaveLength(limits.customId);
  }
  expect(writeCustomId({ kind: 'say', words: 'x'.repeat(textRoom.say) })).toHaveLength(limits.customId);
  const spelt = '|'.repeat(10);
  expect(writeCustomId({ kind: 'say', words: spelt }).length).toBe('1|say|'.length + 10 + measureSpelling(spelt));
});

describe('every fact has a code of its own', () => {
  const codes = base.facts.map(({ id }) => createCode(id));

  test('by which it is found', () => {
    expect(new Set(codes).size).toBe(base.facts.length);
    for (const fact of base.facts)
      expect(findCited((id) => createCode(id) === createCode(fact.id), conversation.library)?.fact).toBe(fact);
  });

  test('five of which fit into an id', () => {
    const longest = [...codes].sort((a, b) => b.length - a.length).slice(0, 5);
    expect(writeCustomId({ kind: 'share', facts: longest }).length).toBeLessThanOrEqual(limits.customId);
    for (const format of formats)
      expect(writeCustomId({ kind: 'export', format, facts: longest }).length).toBeLessThanOrEqual(limits.customId);
    expect(Math.max(...codes.map(({ length }) => length))).toBeLessThanOrEqual(14);
  });

  test('that stays the same from version to version', () => {
    expect(createCode('t-online-2025-01-23/musk-softbank-ten-billion')).toMatchInlineSnapshot(`"1fodnrvlytk74"`);
  });
});

describe('every list can be turned', () => {
  const expectTurns = (typed: Parameters<typeof answerTo>[0]) => {
    const reply = answerTo({ ...typed, userId: '12345678901234567890' });
    const shown = listButtons(reply);
    for (const { custom_id = '' } of shown) expect(custom_id.length).toBeLessThanOrEqual(limits.customId);
    return {
      pages: JSON.stringify(reply).includes('Seite 1 von'),
      arrows: shown.some(({ label }) => label === pickWording('de').buttons.nextPage),
    };
  };

  test.each(commandCalls)('/stargate $subcommand', (call) => {
    const { pages, arrows } = expectTurns(call);
    expect(arrows).toBe(pages);
  });

  const lists = commandCalls.filter(({ id }) => base.topic.has(id) || id === 'who' || id === 'said');
  const spans = [{}, { since: '2025-01', until: '2025-12-31' }, { since: '2025-01-01', until: '2025-12-31' }];

  test.each(lists)('kept to an outlet and to a span of days: /stargate $subcommand', ({ subcommand, options }) => {
    for (const { id } of base.sources)
      for (const span of spans) {
        const { pages, arrows } = expectTurns({ subcommand, options: { ...options, outlet: id, ...span } });
        expect(arrows).toBe(pages);
      }
  });
});
