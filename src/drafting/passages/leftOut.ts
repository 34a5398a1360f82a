/** What of an article is in no draft: by what it is, in the order of the text. */

import type { LeftOutKind } from '../../knowledge/facts/leftOutKind.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { agencyNames } from './lineEdges.js';
import { isDraftable, type Passage } from './passage.js';

export interface LeftOut {
  kind: LeftOutKind;
  text: string;
}

/** Every passage without a draft; a sentence that stands twice is drafted once, and the second is as good as a teaser. */
export function listLeftOut(passages: Passage[], drafts: Fact[]): LeftOut[] {
  const drafted = new Set(drafts.map(({ at }) => at));
  return passages
    .filter(({ offset }) => !drafted.has(offset))
    .map((passage) => ({ kind: isDraftable(passage) ? 'teaser' : (passage.kind as LeftOutKind), text: passage.text }));
}

const signedKinds: readonly string[] = ['sign-off', 'dateline', 'byline'] satisfies LeftOutKind[];
const spellings: Record<string, string> = {
  rtr: 'Reuters',
  reuters: 'Reuters',
  Rtr: 'Reuters',
  afp: 'AFP',
  apa: 'APA',
  DJ: 'Dow Jones',
  SID: 'sid',
  EPD: 'epd',
  DPA: 'dpa',
};

/** The agencies that sign it; a credit under a picture, or "laut Reuters", signs nothing. */
export function findAgencies(passages: Passage[]): string[] {
  const signed = passages.filter(({ kind }) => signedKinds.includes(kind)).map(({ text }) => text);
  const names = [...agencyNames.map((name) => name.replace('\\s', ' ')), ...Object.keys(spellings)];
  const found = names.filter((name) => {
    const pattern = new RegExp(`(?<![\\p{L}.@-])${name}(?![\\p{L}@-])`, 'u');
    return signed.some((text) => pattern.test(text.replace(/\S+@\S+/gu, '')));
  });
  return [...new Set(found.map((name) => spellings[name] ?? name))];
}
