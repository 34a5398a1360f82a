/** What no article says of the second, of somebody alone, of before and after. */
import type { Base } from '../../../knowledge/facts/base.js';
import { nameEntity } from '../../../knowledge/facts/voices/speakerName.js';
import type { Condition } from '../../../knowledge/retrieval/reading/conditions.js';
import type { Reading } from '../../../knowledge/retrieval/reading/reading.js';
import type { Bilingual } from '../../reason.js';

/** Somebody's name in both languages. */
type Named = ReturnType<typeof nameEntity>;

/** Where no phrase of its own fits. */
export const exactlyThat: Bilingual = {
  de: 'Genau das steht in keinem der Artikel.',
  en: 'None of the articles says exactly that.',
};

const ofHistory: Record<'ever' | 'once' | 'still', Bilingual> = {
  still: {
    de: 'Ob das noch so ist, steht in keinem der Artikel.',
    en: 'Whether that is still so, none of the articles says.',
  },
  ever: {
    de: 'Ob das schon immer so war, steht in keinem der Artikel.',
    en: 'Whether it has always been so, none of the articles says.',
  },
  once: {
    de: 'Wie oft das geschehen ist, steht in keinem der Artikel.',
    en: 'How often that happened, none of the articles says.',
  },
};

export function describeCondition(condition: Condition, reading: Reading, base: Base): Bilingual {
  switch (condition.kind) {
    case 'ordinal':
      return describeOrdinal(condition.value);
    case 'alone': {
      const of = reading.of?.id ?? findActor(reading);
      const name = of === null ? null : nameEntity(of, base);
      if (!name) return exactlyThat;
      return {
        de: `Ob ${name.name} das allein war, steht in keinem der Artikel.`,
        en: `Whether ${name.en} did so alone, none of the articles says.`,
      };
    }
    case 'self': {
      const { name, en } = nameEntity(condition.of.id, base);
      return {
        de: `Von ${name} selbst steht das in keinem der Artikel.`,
        en: `None of the articles says that of ${en} as such.`,
      };
    }
    case 'year':
      return {
        de: `Von ${condition.year} allein steht das in keinem der Artikel.`,
        en: `None of the articles says that of ${condition.year} alone.`,
      };
    case 'order':
      return exactlyThat;
    case 'ever':
    case 'once':
    case 'still':
      return ofHistory[condition.kind];
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
  if (!german || !english) return exactlyThat;
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
    de: `Wer oder was ${kind === 'before' ? 'vor' : 'nach'} ${name} war, steht in keinem der Artikel.`,
    en: `Who or what came ${kind} ${en}, none of the articles says.`,
  };
}
