/** Whom what several sources claim comes from: counted by the voice of each claim, and no outlet among them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatterView } from '../../../../src/knowledge/facts/matters/matterView.js';
import { collectOrigins, type Origins } from '../../../../src/knowledge/facts/matters/origin.js';
import type { Side } from '../../../../src/knowledge/facts/matters/side.js';
import type { Source, Speaker, Voice } from '../../../../src/knowledge/facts/schema.js';
import { createTinyBase, dataFolder, readShippedBase } from '../../../support/base.js';

const base = readShippedBase();
const tiny = createTinyBase();
const [model = expect.fail()] = tiny.sources;
const [blatt, bote, kurier] = ['Blatt', 'Bote', 'Kurier'].map(
  (name): Source => ({ ...model, id: name.toLowerCase(), outlet: { is: name, basis: 'stated' } }),
) as [Source, Source, Source];

const [musk, trump, journal] = ['elon-musk', 'donald-trump', 'wall-street-journal'].map(
  (is): Speaker => ({ is, shownBy: is }),
) as [Speaker, Speaker, Speaker];
const describeAs = (de: string): Speaker => ({ called: { de, en: de, plural: true }, shownBy: de });
const insiders = describeAs('Insider');

/** A source's claim that is in the voice; in its own words where there is none. */
function createSide(source: Source, speaker: Speaker | null = null, via: Speaker[] = []): Side {
  const voice: Voice | null = speaker && { speaker, speech: 'report', shownBy: 'sagen', via };
  const fact = { id: `${source.id}/x`, at: 0, quote: 'Es sind zehn.', ...(voice ? { voices: [voice] } : {}) };
  return { fact, claim: { matter: 'm', says: 'zehn' }, source };
}

const list = ({ named, unnamed, without }: Origins) => ({
  named: named.map(({ name }) => name),
  unnamed: unnamed.map(({ speaker, source }) => `${speaker.name} (${source.outlet.is})`),
  without: without.map(({ outlet }) => outlet.is),
});
const collect = (...sides: Side[]) => list(collectOrigins(sides, tiny));

describe('the origins', () => {
  test('are one, however many tell what one said', () => {
    expect(collect(createSide(blatt, musk), createSide(bote, musk), createSide(kurier, musk))).toEqual({
      named: ['Elon Musk'],
      unnamed: [],
      without: [],
    });
  });

  test('hold nobody where the outlets use their own words', () => {
    expect(collect(createSide(blatt), createSide(bote), createSide(blatt))).toEqual({
      named: [],
      unnamed: [],
      without: ['Blatt', 'Bote'],
    });
  });

  test('are who said it, and not who passed it on', () => {
    expect(collect(createSide(blatt, musk, [journal])).named).toEqual(['Elon Musk']);
  });

  test('are the farthest named relay of somebody without a name', () => {
    const sides = [
      createSide(blatt, insiders, [trump, journal]),
      createSide(bote, insiders, [trump, describeAs('Berichte')]),
    ];
    expect(collect(...sides)).toEqual({ named: ['Wall Street Journal', 'Donald Trump'], unnamed: [], without: [] });
  });

  test('have no name where nobody on the way has one', () => {
    expect(collect(createSide(blatt, insiders, [describeAs('Berichte')]), createSide(bote))).toEqual({
      named: [],
      unnamed: ['Insider (Blatt)'],
      without: ['Bote'],
    });
  });

  test('are two where two articles give one description, and one where one article gives it twice', () => {
    const sides = [createSide(blatt, insiders), createSide(blatt, insiders), createSide(bote, insiders)];
    expect(collect(...sides).unnamed).toEqual(['Insider (Blatt)', 'Insider (Bote)']);
  });

  test('are given by a source that gives one for some of what it says', () => {
    expect(collect(createSide(blatt, musk), createSide(blatt), createSide(bote)).without).toEqual(['Bote']);
  });

  test('come from the innermost voice around what is claimed, and from the outlet where that is its own', () => {
    const [outer, own] = [createSide(blatt, musk), createSide(bote)];
    const within = (side: Side, voice: Voice): Side => ({
      ...side,
      fact: { ...side.fact, voices: [...(side.fact.voices ?? []), voice] },
    });
    const inner: Voice = { words: 'sind zehn', speaker: trump, speech: 'report', shownBy: 'sagen' };
    expect(collect(within(outer, inner)).named).toEqual(['Donald Trump']);
    expect(collect(within(outer, { words: 'zehn', speaker: null }))).toMatchObject({ named: [], without: ['Blatt'] });
    expect(collect(within(own, { ...inner, words: 'Es' }))).toMatchObject({ named: [], without: ['Bote'] });
  });
});

/** What the files themselves say, counted without the code under test: by which pieces hold the claimed words. */
interface RawFact {
  id: string;
  claims?: { matter: string; says: string }[];
  voices?: { words?: string; speaker: RawSpeaker | null; via?: RawSpeaker[] }[];
}
type RawSpeaker = { is: string } | { called: { de: string } };

const rawFacts = readdirSync(join(dataFolder, 'facts')).flatMap((file): RawFact[] =>
  JSON.parse(readFileSync(join(dataFolder, 'facts', file), 'utf8')),
);
const rawMatters: { id: string }[] = JSON.parse(readFileSync(join(dataFolder, 'matters.json'), 'utf8'));

function countRaw(matter: string) {
  const [sources, named, unnamed, givers] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (const { id, claims = [], voices = [] } of rawFacts) {
    const source = id.replace(/\/.*/u, '');
    for (const { says } of claims.filter((claim) => claim.matter === matter)) {
      sources.add(source);
      const around = voices.filter(({ words }) => words === undefined || words.includes(says));
      const length = (words?: string) => words?.length ?? Number.POSITIVE_INFINITY;
      const [innermost] = around.toSorted((a, b) => length(a.words) - length(b.words));
      if (!innermost?.speaker) continue;
      givers.add(source);
      const way = [innermost.speaker, ...(innermost.via ?? []).toReversed()];
      const origin = way.find((person) => 'is' in person);
      if (origin && 'is' in origin) named.add(origin.is);
      else if ('called' in innermost.speaker) unnamed.add(`${source} ${innermost.speaker.called.de}`);
    }
  }
  return { sources: sources.size, named, unnamed: unnamed.size, without: sources.size - givers.size };
}

test.each(rawMatters.map(({ id }) => id))('of %s, they are what the files say', (id) => {
  const view = createMatterView(id, base) ?? expect.fail('nothing to compare');
  const { named, unnamed, without } = view.origins;
  expect({
    sources: view.sources,
    named: new Set(named.map((origin) => origin.id)),
    unnamed: unnamed.length,
    without: without.length,
  }).toEqual(countRaw(id));
  expect(named).toHaveLength(countRaw(id).named.size);
});

const speaker = fc.constantFrom(musk, trump, journal, insiders, describeAs('Kritiker'));
const side = fc
  .tuple(fc.constantFrom(blatt, bote, kurier), fc.option(speaker), fc.array(speaker, { maxLength: 2 }))
  .map((parts) => createSide(...parts));
const sides = fc.array(side, { maxLength: 7 });

test('no outlet is ever an origin, and every source gives one or is without', () => {
  fc.assert(
    fc.property(sides, (all) => {
      const { named, unnamed, without } = collectOrigins(all, tiny);
      const outlets = all.flatMap(({ source }) => [source.id, source.outlet.is]);
      expect(named.filter(({ id, name }) => outlets.includes(name) || outlets.includes(id ?? ''))).toEqual([]);
      expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
      const givers = new Set(all.filter(({ fact }) => fact.voices).map(({ source }) => source.id));
      expect(new Set([...givers, ...without.map(({ id }) => id)]).size).toBe(givers.size + without.length);
      expect(givers.size + without.length).toBe(new Set(all.map(({ source }) => source.id)).size);
      expect(named.length + unnamed.length > 0).toBe(givers.size > 0);
    }),
  );
});

test('a claim in an outlet’s own words never adds an origin', () => {
  fc.assert(
    fc.property(sides, fc.constantFrom(blatt, bote, kurier), (all, source) => {
      const [before, after] = [collect(...all), collect(...all, createSide(source))];
      expect(after).toMatchObject({ named: before.named, unnamed: before.unnamed });
      expect(after.without.length - before.without.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('their number does not depend on the order, nor on who says the same once more', () => {
  const sort = (origins: ReturnType<typeof collect>) => Object.values(origins).map((all) => [...all].sort());
  const shuffled = sides.chain((all) =>
    fc.record({ all: fc.constant(all), order: fc.shuffledSubarray(all, { minLength: all.length }) }),
  );
  fc.assert(
    fc.property(shuffled, ({ all, order }) => {
      expect(sort(collect(...order, ...order))).toEqual(sort(collect(...all)));
    }),
  );
});
