/** What is asked and no article says, in both languages: "Wie alt Larry Ellison ist, steht in keinem der Artikel." */

import type { Base } from '../../../knowledge/facts/base.js';
import type { Entity, Source } from '../../../knowledge/facts/schema.js';
import { nameEntity } from '../../../knowledge/facts/voices/speakerName.js';
import { placeCountry } from '../../../knowledge/lexicon/countryArticles.js';
import type { Concept, ConceptLexicon } from '../../../knowledge/lexicon/lexicon.js';
import type { KnownAnswer } from '../../../knowledge/retrieval/known/knownRelations.js';
import type { KnownMiss } from '../../../knowledge/retrieval/reading/knownMiss.js';
import type { Reading } from '../../../knowledge/retrieval/reading/reading.js';
import type { Bilingual } from '../../reason.js';
import { describeCondition, exactlyThat } from './unsaidCondition.js';

export const otherWayRound: Bilingual = {
  de: 'So herum steht es in keinem der Artikel.',
  en: 'None of the articles says it that way round.',
};

export function describeMiss(miss: KnownMiss, reading: Reading, base: Base): Bilingual {
  switch (miss.kind) {
    case 'concept':
      return turnsActorRound(miss.asked.concept, reading)
        ? exactlyThat
        : describeConcept(miss.asked.concept, { of: reading.of, base });
    case 'country':
      return {
        de: `Über ${placeCountry(miss.code, 'de')} steht dazu in keinem der Artikel etwas.`,
        en: `None of the articles says anything about ${placeCountry(miss.code, 'en')} on that.`,
      };
    case 'condition':
      return describeCondition(miss.condition, reading, base);
    case 'topic':
      return exactlyThat;
    case 'reaction': {
      const { name, en } = nameEntity(miss.of.id, base);
      return {
        de: `Wie ${name} darauf reagiert hat, steht in keinem der Artikel.`,
        en: `How ${en} reacted to that, none of the articles says.`,
      };
    }
    case 'roles':
      return otherWayRound;
    default:
      return miss satisfies never;
  }
}

/** Over the sentence that says the contrary of what the question takes for granted. */
export function describeOpposite({ outlet }: Pick<Source, 'outlet'>): Bilingual {
  const isPresumed = outlet.basis === 'attributed';
  return {
    de: `${outlet.is}${isPresumed ? ' (vermutlich)' : ''} schreibt das Gegenteil:`,
    en: `${outlet.is}${isPresumed ? ' (presumed)' : ''} writes the opposite:`,
  };
}

// "Hat Trump jemanden begnadigt?" does not ask whether he was pardoned
function turnsActorRound({ kind, unsaid }: Concept, { of, roles }: Reading): boolean {
  const acts = roles.some(({ id, role }) => id === of?.id && role === 'acts');
  return acts && kind === 'event' && /\{\w+\} (?:.* )?(?:wurden?|wird|werden)$/u.test(unsaid?.de ?? '');
}

/** The attribute that a relation of the data is asked for by. */
const attributesOfRelations: Record<string, string> = {
  age: 'age',
  nationality: 'nationality',
  leads: 'head',
  founded: 'founder',
  'speaks-for': 'spokesperson',
  owns: 'owner',
  seat: 'headquarters',
};

/** Of a relation that no entity has. */
export function describeMissing(
  { is, of, asks }: Extract<KnownAnswer, { kind: 'missing' }>,
  { base, lexicon }: { base: Base; lexicon: ConceptLexicon },
): Bilingual {
  const isAttribute = asks === 'holder' || ['age', 'nationality', 'seat'].includes(is);
  const id = isAttribute ? attributesOfRelations[is] : undefined;
  const concept = lexicon.concepts.find((each) => each.kind === 'attribute' && each.id === id);
  return concept ? describeConcept(concept, { of, base }) : exactlyThat;
}

// without a name to put in, or with two, it is only said that it is not said
function describeConcept({ unsaid }: Concept, { of, base }: { of: Pick<Entity, 'id'> | null; base: Base }): Bilingual {
  const needsOther = unsaid !== null && /\{other/u.test(unsaid.de + unsaid.en);
  const needsName = unsaid !== null && /\{/u.test(unsaid.de);
  const name = of ? nameEntity(of.id, base) : null;
  // "das Weiße Haus" is declined, and the data has its name alone
  if (!unsaid || needsOther || (needsName && (name === null || name.kind === 'group'))) return exactlyThat;
  const german = unsaid.de.replace(/\{(?:nom|dat|acc)\}/gu, name?.name ?? '');
  return {
    de: `${german}, steht in keinem der Artikel.`,
    en: `${unsaid.en.replace(/\{name\}/gu, name?.en ?? '')}, none of the articles says.`,
  };
}
