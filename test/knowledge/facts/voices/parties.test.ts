/** Whoever may be asked for words, and the facts in which they are heard. */
import { describe, expect, test } from 'vitest';
import {
  listPartyNames,
  listPartyVoices,
  nameParty,
  speaksIn,
} from '../../../../src/knowledge/facts/voices/parties.js';
import { readShippedBase } from '../../../support/base.js';

const base = readShippedBase();
const names = listPartyNames(base);
const find = (name: string) => names.get(name) ?? expect.fail(name);

describe('an outlet', () => {
  test.each(base.sources.map(({ outlet }) => outlet.is))('%s is heard in facts of its own articles alone', (name) => {
    const party = { kind: 'outlet' as const, name };
    const heard = base.facts.filter((fact) => speaksIn(party, fact, base));
    expect(heard.length).toBeGreaterThan(0);
    expect(new Set(heard.map(({ id }) => base.source.get(id.split('/')[0] ?? '')?.outlet.is))).toEqual(new Set([name]));
  });

  test('is not heard where the whole sentence is somebody’s', () => {
    const whole = base.facts.filter(({ voices = [] }) => voices.length === 1 && voices[0]?.words === undefined);
    expect(whole.length).toBeGreaterThan(0);
    for (const fact of whole)
      for (const { outlet } of base.sources)
        expect(speaksIn({ kind: 'outlet', name: outlet.is }, fact, base), fact.id).toBe(false);
  });
});

test('a medium is heard where it passes on somebody, a person is not', () => {
  const journal = base.entity.get('wall-street-journal') ?? expect.fail();
  const musk = base.entity.get('elon-musk') ?? expect.fail();
  const relayed = base.facts.filter(({ voices = [] }) =>
    voices.some((voice) => voice.speaker && voice.via?.some((relay) => 'is' in relay && relay.is === journal.id)),
  );
  expect(relayed.length).toBeGreaterThan(0);
  for (const fact of relayed) expect(speaksIn({ kind: 'entity', entity: journal }, fact, base)).toBe(true);
  const reposted = base.facts.flatMap((fact) => listPartyVoices({ kind: 'entity', entity: musk }, fact));
  expect(reposted.every(({ speaker }) => 'is' in speaker && speaker.is === musk.id)).toBe(true);
});

test('those without a name are known by each form of what they are called', () => {
  for (const name of ['analysten', 'analysts', 'anonyme quellen', 'anonymen quellen', 'anonymous sources', 'kritiker'])
    expect(find(name).kind).toBe('unnamed');
  expect(nameParty(find('analysten'))).toEqual({ id: null, de: 'Analysten', en: 'analysts', plural: true });
  expect(find('insider')).toMatchObject({
    descriptions: expect.arrayContaining(['Insider:innen', 'Washington-Insider']),
  });
});

test('an agency is heard in nothing, since no article tells which words are its own', () => {
  for (const fact of base.facts) expect(speaksIn(find('dpa'), fact, base)).toBe(false);
});
