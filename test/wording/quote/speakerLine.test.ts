/** Who says a sentence, as a verb: nobody is said to claim what they only say, and no verb and no case is wrong. */
import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/answers/cite.js';
import type { CitedFact, CitedVoice } from '../../../src/answers/citedFact.js';
import type { Status } from '../../../src/knowledge/facts/schema.js';
import { describeSpeaker, nameEntity, type SpeakerName } from '../../../src/knowledge/facts/voices/speakerName.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatSpeakerLine, listSpeakerParts } from '../../../src/wording/quote/speakerLine.js';
import { readShippedBase } from '../../support/base.js';

const base = readShippedBase();
const [de, en] = [pickWording('de'), pickWording('en')];
const musk = nameEntity('elon-musk', base);
const analysts = describeSpeaker({ de: 'Analysten', en: 'analysts', plural: true });
const critics = describeSpeaker({
  de: 'Kritiker des Tesla-Chefs',
  en: 'critics of the Tesla boss',
  plural: true,
  dative: 'Kritikern des Tesla-Chefs',
});
const sources = describeSpeaker({ de: 'anonyme Quellen', en: 'anonymous sources', plural: true });
const [x, cnbc, wsj] = ['x', 'cnbc', 'wall-street-journal'].map((id) => nameEntity(id, base));

type Kind = Status['is'] | null;
interface Way {
  channel?: SpeakerName | undefined;
  via?: (SpeakerName | undefined)[];
  shownBy?: string;
}

function say(speaker: SpeakerName, kind: Kind, { channel, via = [], shownBy = 'habe' }: Way = {}) {
  const status = kind === null ? null : { is: kind, shownBy };
  const voice: CitedVoice = {
    ...{ speaker, words: null, translation: null, speech: 'indirect', channel: channel ?? null },
    ...{ via: via.flatMap((each) => each ?? []), status, evidence: [] },
  };
  return [formatSpeakerLine({ voice, status }, en), formatSpeakerLine({ voice, status }, de)];
}

describe('of one who speaks', () => {
  test.each<[SpeakerName, Kind, Way, english: string, german: string]>([
    [musk, 'announced', {}, 'Elon Musk announces', 'Elon Musk kündigt an'],
    [analysts, 'announced', {}, 'analysts announce', 'Analysten kündigen an'],
    [musk, 'announced', { channel: x }, 'Elon Musk announces on X', 'Elon Musk kündigt auf X an'],
    [musk, 'planned', {}, 'planned, says Elon Musk', 'geplant, laut Elon Musk'],
    [sources, 'planned', {}, 'planned, say anonymous sources', 'geplant, laut anonymen Quellen'],
    [musk, 'claimed', {}, 'according to Elon Musk', 'laut Elon Musk'],
    [critics, 'claimed', {}, 'according to critics of the Tesla boss', 'laut Kritikern des Tesla-Chefs'],
    [musk, 'claimed', { channel: cnbc }, 'according to Elon Musk to CNBC', 'laut Elon Musk gegenüber CNBC'],
    [musk, 'claimed', { shownBy: 'behauptete' }, 'Elon Musk claims', 'Elon Musk behauptet'],
    [analysts, 'claimed', { shownBy: 'behaupten' }, 'analysts claim', 'Analysten behaupten'],
    [musk, 'denied', {}, 'Elon Musk denies', 'Elon Musk bestreitet'],
    [analysts, 'denied', { channel: x }, 'analysts deny on X', 'Analysten bestreiten auf X'],
    [
      musk,
      'reported',
      { via: [wsj] },
      'Elon Musk, according to Wall Street Journal',
      'Elon Musk, laut Wall Street Journal',
    ],
    [sources, 'reported', {}, 'according to anonymous sources', 'laut anonymen Quellen'],
    [musk, 'happened', {}, 'Elon Musk', 'Elon Musk'],
    [musk, null, {}, 'Elon Musk', 'Elon Musk'],
    [musk, null, { channel: x }, 'Elon Musk, on X', 'Elon Musk, auf X'],
    [musk, null, { channel: cnbc }, 'Elon Musk, to CNBC', 'Elon Musk, gegenüber CNBC'],
    [
      critics,
      null,
      { via: [musk] },
      'critics of the Tesla boss, passed on by Elon Musk',
      'Kritiker des Tesla-Chefs, weitergegeben von Elon Musk',
    ],
    [
      sources,
      'claimed',
      { via: [wsj] },
      'according to anonymous sources, as reported by Wall Street Journal',
      'laut anonymen Quellen, berichtet von Wall Street Journal',
    ],
    [
      musk,
      'denied',
      { via: [wsj] },
      'Elon Musk denies, according to Wall Street Journal',
      'Elon Musk bestreitet, laut Wall Street Journal',
    ],
  ])('%o, %s, %o', (speaker, kind, way, english, german) => {
    expect(say(speaker, kind, way)).toEqual([english, german]);
  });
});

test.each<[Kind, english: string | null, german: string | null]>([
  ['announced', 'announced', 'angekündigt'],
  ['planned', 'planned', 'geplant'],
  ['claimed', 'it is said', 'es heißt'],
  ['denied', 'it is denied', 'wird bestritten'],
  ['reported', null, null],
  ['happened', null, null],
  [null, null, null],
])('where the outlet speaks itself: %s', (kind, english, german) => {
  const said = { voice: null, status: kind && { is: kind, shownBy: 'soll' } };
  expect([formatSpeakerLine(said, en), formatSpeakerLine(said, de)]).toEqual([english, german]);
});

function listVoices(): CitedFact[] {
  return base.facts.flatMap((fact) => {
    const cited = cite(fact, base);
    return [cited, ...cited.voices.map((voice) => ({ ...cited, voice, status: voice.status }))];
  });
}

test.each([de, en])(
  'of all facts, the names alone are marked, and each line has the name of whoever speaks ($locale)',
  (wording) => {
    for (const cited of listVoices().filter(({ voice }) => voice?.speaker)) {
      const marked = listSpeakerParts(cited, wording).filter((part) => part.marked);
      expect(marked).toHaveLength(1 + (cited.voice?.via.length ?? 0));
      expect(formatSpeakerLine(cited, wording)).not.toMatch(/ {2}|^[ ,]|[ ,]$|laut .*laut |according .*according /u);
    }
  },
);

test('nobody claims but where the article says so', () => {
  const claiming = listVoices().filter((cited) => /behaupte/u.test(formatSpeakerLine(cited, de) ?? ''));
  expect(claiming.length).toBeGreaterThan(0);
  for (const { fact } of claiming) expect([fact.before, fact.quote, fact.after].join(' ')).toMatch(/behaupte/u);
});
