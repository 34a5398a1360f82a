/** Whether "er" or "sie" may mean somebody: by the given name, else by the role; who shows neither may be both. */
import type { Entity } from '../../facts/schema.js';
import { femaleNames, maleNames } from '../../text/typed/givenNames.js';

const femaleRolePattern = /(?:in|frau)(?!\p{L})/u;

export function mayBeMan(entity: Entity): boolean {
  return entity.kind === 'person' && findGender(entity) !== 'woman';
}

export function mayBeWoman(entity: Entity): boolean {
  return entity.kind === 'person' && findGender(entity) !== 'man';
}

function findGender({ name, role }: Entity): 'man' | 'woman' | null {
  const [given = ''] = name.split(' ');
  if (femaleNames.has(given)) return 'woman';
  if (maleNames.has(given)) return 'man';
  return role && femaleRolePattern.test(role.de) ? 'woman' : null;
}
