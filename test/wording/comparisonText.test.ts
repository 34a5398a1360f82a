/** Under a comparison: how its sides stand to each other, from how many origins they come, and who contradicts them. */
import { describe, expect, test } from 'vitest';
import type { MatterSummary } from '../../src/answers/answer.js';
import { createMatterSummarizer } from '../../src/answers/cite.js';
import { createMatterView } from '../../src/knowledge/facts/matters/matterView.js';
import type { Relation } from '../../src/knowledge/facts/matters/relation.js';
import type { Denial } from '../../src/knowledge/facts/matters/side.js';
import type { MatterKind, Precision, Source } from '../../src/knowledge/facts/schema.js';
import { describeSpeaker, nameEntity, type SpeakerName } from '../../src/knowledge/facts/voices/speakerName.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { formatComparison, formatDenialLabel, formatDenials } from '../../src/wording/matterText.js';
import { readShippedBase } from '../support/base.js';

const base = readShippedBase();
const summarize = createMatterSummarizer();
const [de, en] = [pickWording('de'), pickWording('en')];
const summarizeMatter = (id: string) => summarize(createMatterView(id, base) ?? expect.fail(id), null);
const model = summarizeMatter('stargate.total');
const findSource = (id: string): Source => base.source.get(id) ?? expect.fail(id);
const [bild, börse, tOnline] = ['bild-2025-01', 'boersen-zeitung-2025-01', 't-online-2025-01-23'].map(findSource) as [
  Source,
  Source,
  Source,
];
const [musk, trump] = [nameEntity('elon-musk', base), nameEntity('donald-trump', base)];
const announcement = describeSpeaker({ de: 'Ankündigung', en: 'announcement' });
const sources = describeSpeaker({ de: 'anonyme Quellen', en: 'anonymous sources', plural: true });

interface Given {
  named?: SpeakerName[];
  unnamed?: [SpeakerName, Source][];
  without?: Source[];
}

/** In both languages, without the sentence before. */
function formatOrigins({ named = [], unnamed = [], without = [] }: Given, outlets = 3): string[] {
  const origins = { named, unnamed: unnamed.map(([speaker, source]) => ({ speaker, source })), without };
  const matter: MatterSummary = { ...model, relation: 'differs', outlets, origins };
  return [de, en].map((wording) => formatComparison(matter, wording).replace(`${wording.relations.differs} `, ''));
}

describe('the origins', () => {
  test.each([
    ['one', { named: [musk] }, '3 Medien, 1 Ursprung: Elon Musk', '3 outlets, 1 origin: Elon Musk'],
    [
      'several',
      { named: [musk, trump] },
      '3 Medien, 2 Ursprünge: Elon Musk, Donald Trump',
      '3 outlets, 2 origins: Elon Musk, Donald Trump',
    ],
    [
      'some, and outlets without',
      { named: [trump], without: [tOnline, bild] },
      '3 Medien, 1 genannter Ursprung: Donald Trump. Ohne genannten Ursprung: t-online, Bild (vermutlich)',
      '3 outlets, 1 named origin: Donald Trump. No origin named: t-online, Bild (presumed)',
    ],
    [
      'some, and somebody described',
      {
        named: [musk, trump],
        without: [bild],
        unnamed: [
          [announcement, tOnline],
          [sources, tOnline],
        ],
      },
      '3 Medien, 2 genannte Ursprünge: Elon Musk, Donald Trump. ' +
        'Ohne genannten Ursprung: Bild (vermutlich), t-online (laut Ankündigung, anonymen Quellen)',
      '3 outlets, 2 named origins: Elon Musk, Donald Trump. ' +
        'No origin named: Bild (presumed), t-online (announcement, anonymous sources)',
    ],
    [
      'none but described',
      { without: [bild], unnamed: [[announcement, tOnline]] },
      '3 Medien, kein genannter Ursprung: Ankündigung',
      '3 outlets, no origin named: announcement',
    ],
    [
      'none but described, by two alike',
      {
        unnamed: [
          [sources, tOnline],
          [sources, bild],
          [announcement, börse],
        ],
      },
      '3 Medien, kein genannter Ursprung: anonyme Quellen (t-online), anonyme Quellen (Bild [vermutlich]), Ankündigung',
      '3 outlets, no origin named: anonymous sources (t-online), anonymous sources (Bild [presumed]), announcement',
    ],
    ['none', { without: [bild, tOnline] }, '3 Medien, kein genannter Ursprung.', '3 outlets, no origin named.'],
  ] as [string, Given, string, string][])('%s', (_, given, german, english) => {
    expect(formatOrigins(given)).toEqual([german, english]);
  });

  test('of one outlet with several articles', () => {
    expect(formatOrigins({ named: [musk], without: [bild, { ...bild, id: 'bild-2' }] }, 1)).toEqual([
      '1 Medium, 1 genannter Ursprung: Elon Musk. Ohne genannten Ursprung: Bild (vermutlich)',
      '1 outlet, 1 named origin: Elon Musk. No origin named: Bild (presumed)',
    ]);
  });
});

test.each([
  ['figure', 'same', null, 'Die Quellen nennen dieselbe Zahl.', 'The sources give the same figure.'],
  ['date', 'same', 'day', 'Die Quellen nennen denselben Tag.', 'The sources give the same day.'],
  ['date', 'same', 'month', 'Die Quellen nennen denselben Monat.', 'The sources give the same month.'],
  ['date', 'same', 'year', 'Die Quellen nennen dasselbe Jahr.', 'The sources give the same year.'],
  ['wording', 'same', null, 'Die Quellen geben denselben Wortlaut wieder.', 'The sources give the same wording.'],
  ['state', 'same', null, 'Die Quellen sagen dasselbe.', 'The sources say the same.'],
  ['state', 'unjudged', null, 'Die Quellen sagen es mit eigenen Worten.', 'The sources put it in their own words.'],
  ['state', 'differs', null, 'Die Quellen beschreiben es unterschiedlich.', 'The sources describe it differently.'],
  ['state', 'changed', null, 'Später wurde anderes berichtet.', 'Something else was reported later.'],
  ['figure', 'differs', null, 'Die Quellen machen unterschiedliche Angaben.', 'The sources give different details.'],
  [
    'wording',
    'differs',
    null,
    'Dieselbe Äußerung in verschiedenem Wortlaut.',
    'The same utterance in different words.',
  ],
] as [MatterKind, Relation, Precision | null, string, string][])(
  'of a %s that is %s (%s): %s',
  (kind, relation, precision, german, english) => {
    const matter: MatterSummary = { ...model, kind, relation, precision };
    expect(formatComparison(matter, de).startsWith(`${german} 5 Medien, `)).toBe(true);
    expect(formatComparison(matter, en).startsWith(`${english} 5 outlets, `)).toBe(true);
  },
);

test.each([
  ['stargate.announced', 'Die Quellen nennen denselben Tag. 2 Medien, kein genannter Ursprung.'],
  ['microsoft.since', 'Die Quellen nennen dasselbe Jahr. 2 Medien, kein genannter Ursprung.'],
  ['softbank.money-per-musk', 'Die Quellen machen unterschiedliche Angaben. 4 Medien, 1 Ursprung: Elon Musk'],
  ['stargate.partners', 'Die Quellen sagen es mit eigenen Worten. 5 Medien, kein genannter Ursprung.'],
  [
    'stargate.total',
    'Die Quellen machen unterschiedliche Angaben. 5 Medien, 1 genannter Ursprung: Donald Trump. ' +
      'Ohne genannten Ursprung: Börsen-Zeitung, Bild (vermutlich), t3n, Vietnam.vn',
  ],
  [
    'stargate.financing',
    'Die Quellen sagen es mit eigenen Worten. 5 Medien, 1 genannter Ursprung: Elon Musk. ' +
      'Ohne genannten Ursprung: Vietnam.vn, Börsen-Zeitung (laut Analysten)',
  ],
])('of %s: %s', (id, text) => {
  expect(formatComparison(summarizeMatter(id), de)).toBe(text);
});

describe('who contradicts it', () => {
  const [side = expect.fail()] = createMatterView('altman.denial', base)?.sides ?? [];
  const deny = (speaker: SpeakerName | null, source: Source): Denial => ({ ...side, speaker, source });
  const both = (...denials: Denial[]) => [de, en].map((wording) => formatDenials({ denials }, wording));

  test('stands with the articles that say so', () => {
    expect([de, en].map((wording) => formatDenials(summarizeMatter('stargate.financing'), wording))).toEqual([
      'Dem widerspricht: Sam Altman (Börsen-Zeitung, Januar 2025 [Datum erschlossen]; Bild [vermutlich], Januar 2025 [Datum erschlossen]; ' +
        't-online, 23. Januar 2025)',
      'Contradicted by: Sam Altman (Börsen-Zeitung, January 2025 [date inferred]; Bild [presumed], January 2025 [date inferred]; ' +
        't-online, 23 January 2025)',
    ]);
  });

  test('is nobody on most matters', () => {
    expect(formatDenials(summarizeMatter('stargate.total'), de)).toBeNull();
  });

  test('may be several, somebody without a name, or the outlet itself', () => {
    expect(both(deny(musk, tOnline), deny(trump, tOnline), deny(musk, tOnline))).toEqual([
      'Dem widersprechen: Elon Musk (t-online, 23. Januar 2025); Donald Trump (t-online, 23. Januar 2025)',
      'Contradicted by: Elon Musk (t-online, 23 January 2025); Donald Trump (t-online, 23 January 2025)',
    ]);
    expect(both(deny(sources, tOnline))[0]).toBe('Dem widersprechen: anonyme Quellen (t-online, 23. Januar 2025)');
    expect(both(deny(null, tOnline))).toEqual([
      'Dem widerspricht: t-online, 23. Januar 2025',
      'Contradicted by: t-online, 23 January 2025',
    ]);
    expect(formatDenialLabel({ denials: [deny(musk, tOnline)] }, de)).toBe('Dem widerspricht:');
  });
});
