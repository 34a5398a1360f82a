/** Whether "er" or "sie" can mean a person: by a role such as "Sprecherin", or by the given name. */
import type { Entity } from '../knowledge/facts/schema.js';
import { type Gender, genderOfGivenName } from './givenNames.js';

const roleOfAWoman =
  /(?:sprecher|chef|gründer|minister|präsident|kanzler|manager|berater|theoretiker|expert|analyst|ökonom|leiter|unternehmer|anwält|politiker|kandidat|sekretär)in(?!\p{L})/iu;
const roleOfAMan =
  /(?:sprecher|chef|gründer|minister|präsident|kanzler|manager|berater|theoretiker|analyst|ökonom|leiter|unternehmer|anwalt|politiker|kandidat|milliardär)(?![\p{L}])/iu;

export function genderOf(entity: Entity): Gender {
  if (entity.kind !== 'person') return null;
  const roles = [...entity.aliases, entity.role.de].join(', ');
  if (roleOfAWoman.test(roles)) return 'woman';
  return genderOfGivenName(entity.name.split(' ')[0] ?? '') ?? (roleOfAMan.test(roles) ? 'man' : null);
}
