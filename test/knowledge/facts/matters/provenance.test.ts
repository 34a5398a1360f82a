/** The chain from who said it first to the outlet that is quoted. */
import { expect, test } from 'vitest';
import { sourceOf } from '../../../../src/knowledge/facts/base.js';
import { traceProvenance } from '../../../../src/knowledge/facts/matters/origin.js';
import type { Evidence, Fact, SpokenVoice } from '../../../../src/knowledge/facts/schema.js';
import { nameSpeaker } from '../../../../src/knowledge/facts/voices/speakerName.js';
import { findWholeVoice, listSpokenVoices } from '../../../../src/knowledge/facts/voices/voices.js';
import { createTinyBase, readShippedBase } from '../../../support/base.js';

const base = readShippedBase();
const tiny = createTinyBase();
const blatt = tiny.sources[0] ?? expect.fail();
const createEvidence = (is: string): Evidence => ({ is, shownBy: is });
const musk: SpokenVoice = { speaker: createEvidence('elon-musk'), speech: 'direct' };

function formatChain(voice: SpokenVoice | null, source = blatt, within = tiny): string {
  return traceProvenance(voice, source, within)
    .map(({ name, channel }) => (channel === null ? name : `${name} (${channel.id})`))
    .join(' → ');
}

test.each([
  ['t3n-2025-07/wsj-nothing-has-happened', 'anonyme Quellen → Wall Street Journal → t3n'],
  ['t3n-2025-07/no-data-centre-contract-yet', 'anonyme Quellen → Wall Street Journal → t3n'],
  ['bild-2025-01/softbank-well-under-ten-billion', 'Elon Musk (x) → Bild'],
  ['bild-2025-01/main-backers', 'Bild'],
  ['vietnam-vn-2025-09-29/microsoft-total-14-billion', 'VTV → Vietnam.vn'],
])('%s came by %s', (id, chain) => {
  const fact = base.fact.get(id) ?? expect.fail(id);
  expect(formatChain(findWholeVoice(fact), sourceOf(fact, base), base)).toBe(chain);
});

test('relays are told nearest first and stand farthest first', () => {
  const via = [createEvidence('x'), createEvidence('wall-street-journal')];
  expect(formatChain({ ...musk, via })).toBe('Elon Musk → Wall Street Journal → X → blatt-2025-01-22');
});

test('a channel is where one spoke, not who did', () => {
  const channel = createEvidence('x');
  expect(formatChain({ ...musk, channel })).toBe('Elon Musk (x) → blatt-2025-01-22');
});

test('somebody without a name goes by a description, an entity that is not known by its id', () => {
  const critics = { called: { de: 'Kritiker', en: 'critics', plural: true as const }, shownBy: 'Kritiker' };
  expect(formatChain({ ...musk, speaker: critics })).toBe('Kritiker → blatt-2025-01-22');
  expect(formatChain({ ...musk, speaker: createEvidence('nobody') })).toBe('nobody → blatt-2025-01-22');
});

test.each(base.facts.map((fact): [string, Fact] => [fact.id, fact]))('%s ends at its outlet', (_, fact) => {
  const source = sourceOf(fact, base);
  for (const voice of [null, ...listSpokenVoices(fact)]) {
    const chain = traceProvenance(voice, source, base);
    expect(chain.at(-1)).toEqual({ speaker: null, name: source.outlet.is, channel: null, shownBy: null });
    expect(chain).toHaveLength((voice ? 1 + (voice.via ?? []).length : 0) + (source.relays ? 2 : 1));
    if (voice) expect(chain[0]?.name).toBe(nameSpeaker(voice.speaker, base).name);
    expect(chain.slice(1).every(({ channel }) => channel === null)).toBe(true);
  }
});
