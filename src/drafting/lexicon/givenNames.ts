/** Whether somebody is a man or a woman, by what they are called. */

import type { Entity } from '../../knowledge/facts/schema.js';
import { femaleNames, maleNames } from '../../knowledge/text/typed/givenNames.js';

export type Gender = 'man' | 'woman' | null;

const femaleRolePattern =
  /(?:sprecher|chef|gründer|minister|präsident|kanzler|manager|berater|theoretiker|expert|analyst|ökonom|leiter|unternehmer|anwält|politiker|kandidat|sekretär)in(?!\p{L})/iu;
const maleRolePattern =
  /(?:sprecher|chef|gründer|minister|präsident|kanzler|manager|berater|theoretiker|analyst|ökonom|leiter|unternehmer|anwalt|politiker|kandidat|milliardär)(?![\p{L}])/iu;

export function isGivenName(word: string): boolean {
  return maleNames.has(word) || femaleNames.has(word);
}

export function inferGender(entity: Entity | { kind: 'unnamed' }): Gender {
  if (entity.kind !== 'person') return null;
  const roles = [...entity.aliases, entity.role.de].join(', ');
  if (femaleRolePattern.test(roles)) return 'woman';
  return inferGenderFromName(entity.name.split(' ')[0] ?? '') ?? (maleRolePattern.test(roles) ? 'man' : null);
}

/** Of the noun right before a person's name. */
export function inferGenderFromRole(word: string): Gender {
  if (
    /^(?:Frau|(?!Magazin|Termin|Berlin)\p{Lu}\p{L}*(?:er|ör|eur|or|ist|at|ent|ekt|og|nom|wält|chef|wirt)in)$/u.test(
      word,
    )
  )
    return 'woman';
  return /^(?:Herr|\p{Lu}\p{L}*(?:minister|leiter|führer|meister|präsident|sprecher|chef|kanzler|manager|anwalt|unternehmer|gründer|berater|kämmerer|professor|direktor|richter|senator|verteidiger|ökonom|analyst|forscher|vorstand))$/iu.test(
    word,
  )
    ? 'man'
    : null;
}

function inferGenderFromName(word: string): Gender {
  return maleNames.has(word) ? 'man' : femaleNames.has(word) ? 'woman' : null;
}
