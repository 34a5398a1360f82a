/** The chain from who said it first to the outlet that is quoted. */
import { expect, test } from 'vitest';
import { nameOf, sourceIdOf } from '../../../../src/knowledge/facts/base.js';
import { findOrigin, traceProvenance } from '../../../../src/knowledge/facts/matters/origin.js';
import type { Evidence, Fact } from '../../../../src/knowledge/facts/schema.js';
import { createTinyBase, readShippedBase } from '../../../support/base.js';

const base = readShippedBase();
const tiny = createTinyBase();
const createEvidence = (is: string): Evidence => ({ is, shownBy: is });
const bare: Fact = { id: 'blatt-2025-01-22/bare', at: 0, quote: 'Nichts.' };

function formatChain(fact: Fact, within = base): string {
  return traceProvenance(fact, within)
    .map(({ name, channel }) => (channel === null ? name : `${name} (${channel.id})`))
    .join(' → ');
}

test.each([
  ['t3n-2025-07/wsj-nothing-has-happened', 'anonyme Quellen → Wall Street Journal → t3n'],
  ['t3n-2025-07/no-data-centre-contract-yet', 'Wall Street Journal → t3n'],
  ['t-online-2025-01-23/openai-forty-percent', 'Sam Altman → The Information → t-online'],
  ['boersen-zeitung-2025-01/bannon-techno-feudalism', 'Steve Bannon (corriere-della-sera) → Börsen-Zeitung'],
  ['bild-2025-01/softbank-well-under-ten-billion', 'Elon Musk (x) → Bild'],
  ['bild-2025-01/main-backers', 'Bild'],
  ['vietnam-vn-2025-09-29/zuckerberg-600-billion', 'Mark Zuckerberg → VTV → Vietnam.vn'],
  ['vietnam-vn-2025-09-29/microsoft-total-14-billion', 'VTV → Vietnam.vn'],
])('%s came by %s', (id, chain) => {
  const fact = base.fact.get(id) as Fact;
  expect(formatChain(fact)).toBe(chain);
  expect(findOrigin(fact, base)).toBe(chain.split(/ → | \(/)[0]);
});

test('relays are told nearest first and stand farthest first', () => {
  const fact = {
    ...bare,
    speaker: createEvidence('elon-musk'),
    via: [createEvidence('x'), createEvidence('wall-street-journal')],
  };
  expect(formatChain(fact, tiny)).toBe('Elon Musk → Wall Street Journal → X → blatt-2025-01-22');
});

test('a channel is where one spoke, not who did', () => {
  const fact = { ...bare, channel: createEvidence('x') };
  expect(formatChain(fact, tiny)).toBe('blatt-2025-01-22');
  expect(formatChain({ ...fact, via: [createEvidence('wall-street-journal')] }, tiny)).toBe(
    'Wall Street Journal → blatt-2025-01-22',
  );
  expect(formatChain({ ...fact, speaker: createEvidence('elon-musk') }, tiny)).toBe('Elon Musk (x) → blatt-2025-01-22');
});

test('an entity that is not known goes by its id', () => {
  expect(findOrigin({ ...bare, speaker: createEvidence('nobody') }, tiny)).toBe('nobody');
});

test('a fact of no known source is its own origin', () => {
  const lost = { ...bare, id: 'gone/bare' };
  expect(traceProvenance(lost, tiny)).toEqual([]);
  expect(findOrigin(lost, tiny)).toBe('gone/bare');
});

test.each(base.facts.map((fact): [string, Fact] => [fact.id, fact]))('%s ends at its outlet', (id, fact) => {
  const source = base.source.get(sourceIdOf(id));
  const chain = traceProvenance(fact, base);
  expect(chain.at(-1)).toEqual({ name: source?.outlet.is, channel: null, shownBy: null });
  expect(chain.length).toBe((fact.speaker ? 1 : 0) + (fact.via ?? []).length + (source?.relays ? 2 : 1));
  const first = fact.speaker ?? fact.via?.at(-1);
  expect(findOrigin(fact, base)).toBe(first ? nameOf(first.is, base) : (source?.relays?.outlet ?? source?.outlet.is));
  expect(chain.slice(1).every(({ channel }) => channel === null)).toBe(true);
});
