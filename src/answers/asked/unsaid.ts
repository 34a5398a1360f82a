/** What is asked and no article says, in both languages: "Wie alt Larry Ellison ist, steht in keinem der Artikel." */

import type { Base } from '../../knowledge/facts/base.js';
import type { Entity, Source } from '../../knowledge/facts/schema.js';
import { nameEntity } from '../../knowledge/facts/voices/speakerName.js';
import { nameCountry } from '../../knowledge/lexicon/countries.js';
import type { Concept, ConceptLexicon } from '../../knowledge/lexicon/lexicon.js';
import type { KnownAnswer } from '../../knowledge/retrieval/known/knownRelations.js';
import type { Condition } from '../../knowledge/retrieval/reading/conditions.js';
import type { KnownMiss } from '../../knowledge/retrieval/reading/knownMiss.js';
import type { Reading } from '../../knowledge/retrieval/reading/reading.js';
import type { Bilingual } from '../reason.js';

/** Somebody's name in both languages. */
type Named = ReturnType<typeof nameEntity>;

const nothing: Bilingual = {
  de: 'Genau das steht in keinem der Artikel.',
  en: 'None of the articles says exactly that.',
};
const otherWayRound: Bilingual = {
  de: 'So herum steht es in keinem der Artikel.',
  en: 'None of the articles says it that way round.',
};

export function describeMiss(miss: KnownMiss, reading: Reading, base: Base): Bilingual {
  switch (miss.kind) {
    case 'concept':
      return describeConcept(miss.asked.concept, { of: reading.of, base });
    case 'country':
      return {
        de: `Über ${nameCountry(miss.code, 'de')} steht dazu in keinem der Artikel etwas.`,
        en: `None of the articles says anything about ${nameCountry(miss.code, 'en')} on that.`,
      };
    case 'condition':
      return describeCondition(miss.condition, { of: reading.of?.id ?? findActor(reading), base });
    case 'topic':
      return nothing;
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

function describeCondition(condition: Condition, { of, base }: { of: string | null; base: Base }): Bilingual {
  switch (condition.kind) {
    case 'ordinal':
      return describeOrdinal(condition.value);
    case 'alone': {
      const name = of === null ? null : nameEntity(of, base);
      if (!name) return nothing;
      return {
        de: `Ob ${name.name} das allein war, steht in keinem der Artikel.`,
        en: `Whether ${name.en} did so alone, none of the articles says.`,
      };
    }
    case 'also':
      return describeAlso(nameEntity(condition.of.id, base));
    case 'before':
    case 'after':
      return describeOrder(condition.kind, nameEntity(condition.of.id, base));
    default:
      return condition satisfies never;
  }
}

function findActor({ roles }: Reading): string | null {
  return roles.find(({ role }) => role === 'acts')?.id ?? null;
}

const germanOrdinals = 'Erstes Zweites Drittes Viertes Fünftes Sechstes Siebtes Achtes Neuntes Zehntes'.split(' ');
const englishOrdinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function describeOrdinal(value: number): Bilingual {
  const [german, english] = [germanOrdinals[value - 1], englishOrdinals[value - 1]];
  if (!german || !english) return nothing;
  return {
    de: `Etwas ${german} dieser Art nennt keiner der Artikel.`,
    en: `None of the articles names a ${english} one of that kind.`,
  };
}

function describeAlso({ name, en }: Named): Bilingual {
  return {
    de: `Ob das auch für ${name} gilt, steht in keinem der Artikel.`,
    en: `Whether that is also true of ${en}, none of the articles says.`,
  };
}

function describeOrder(kind: 'before' | 'after', { name, en }: Named): Bilingual {
  return {
    de: `Was ${kind === 'before' ? 'vor' : 'nach'} ${name} war, steht in keinem der Artikel.`,
    en: `What came ${kind} ${en}, none of the articles says.`,
  };
}

/** Over the sentence that says the contrary of what the question takes for granted. */
export function describeOpposite({ outlet }: Pick<Source, 'outlet'>): Bilingual {
  const isPresumed = outlet.basis === 'attributed';
  return {
    de: `${outlet.is}${isPresumed ? ' (vermutlich)' : ''} schreibt das Gegenteil:`,
    en: `${outlet.is}${isPresumed ? ' (presumed)' : ''} writes the opposite:`,
  };
}

/** The attribute that a relation of the data is asked for by. */
const attributesOfRelations: Record<string, string> = {
  age: 'age',
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
  const isAttribute = asks === 'holder' || is === 'age' || is === 'seat';
  const id = isAttribute ? attributesOfRelations[is] : undefined;
  const concept = lexicon.concepts.find((each) => each.kind === 'attribute' && each.id === id);
  return concept ? describeConcept(concept, { of, base }) : nothing;
}

// without a name to put in, or with two, it is only said that it is not said
function describeConcept({ unsaid }: Concept, { of, base }: { of: Pick<Entity, 'id'> | null; base: Base }): Bilingual {
  const needsOther = unsaid !== null && /\{other/u.test(unsaid.de + unsaid.en);
  const needsName = unsaid !== null && /\{/u.test(unsaid.de);
  if (!unsaid || needsOther || (needsName && of === null)) return nothing;
  const name = of ? nameEntity(of.id, base) : null;
  const german = unsaid.de.replace(/\{(?:nom|dat|acc)\}/gu, name?.name ?? '');
  return {
    de: `${german}, steht in keinem der Artikel.`,
    en: `${unsaid.en.replace(/\{name\}/gu, name?.en ?? '')}, none of the articles says.`,
  };
}
