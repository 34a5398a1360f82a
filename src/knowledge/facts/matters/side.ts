/** A side of a matter: what one sentence of one article claims on it. */
import { compareDates } from '../../text/calendar.js';
import { type Base, sourceOf } from '../base.js';
import type { Claim, Fact, Source } from '../schema.js';
import { nameSpeaker, type SpeakerName } from '../voices/speakerName.js';
import { findClaimVoice } from '../voices/voices.js';
import type { DatedClaim } from './relation.js';

export interface Side {
  fact: Fact;
  claim: Claim;
  source: Source;
}

/** A side of a matter that denies another. */
export interface Denial extends Side {
  /** Who denies it; null: the outlet itself. */
  speaker: SpeakerName | null;
}

/** In the order of publication. */
export function listSides(matter: string, base: Base): Side[] {
  const sides = base
    .listMatterFacts(matter)
    .flatMap((fact) =>
      (fact.claims ?? [])
        .filter((claim) => claim.matter === matter)
        .map((claim) => ({ fact, claim, source: sourceOf(fact, base) })),
    );
  return sides.sort((a, b) => compareDates(a.source.date.is, b.source.date.is));
}

/** The sides of all matters that deny this one. */
export function listDenials(matter: string, base: Base): Denial[] {
  const denying = base.matters.filter(({ denies }) => denies === matter);
  return denying
    .flatMap(({ id }) => listSides(id, base))
    .map((side) => ({ ...side, speaker: nameClaimant(side, base) }));
}

/** Whose words the claim is; null: the outlet's own. */
export function nameClaimant({ fact, claim }: Pick<Side, 'fact' | 'claim'>, base: Base): SpeakerName | null {
  const voice = findClaimVoice(fact, claim.says);
  return voice && nameSpeaker(voice.speaker, base);
}

export function dateClaim({ claim, source }: Side): DatedClaim {
  return { claim, publishedOn: source.date.is };
}
