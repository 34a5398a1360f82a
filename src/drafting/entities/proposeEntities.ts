/** Entries for persons, companies, media and groups that an article names and no list has. An editor adds them, or does not. */
import type { Base } from '../../knowledge/facts/base.js';
import { listArticleNames } from '../../knowledge/facts/names.js';
import { uniqueBy } from '../../util/collections.js';
import type { Draft } from '../draftFact.js';
import type { UnknownName } from '../fields/unknownNames.js';
import { personRolePattern } from '../grammar/joinNames.js';
import type { EntityProposal } from './entityProposal.js';
import { findShownRole } from './shownRole.js';

type Proposed = Pick<EntityProposal, 'kind' | 'name'>;

const groupPattern =
  /(?<!\p{L})\p{L}*(?:[Gg]ewerkschaft|[Vv]erband|[Pp]artei|[Mm]inisterium|[Bb]ehörde|[Kk]ommission|[Ss]tiftung|[Ii]nitiative|[Gg]ruppe|[Vv]erein|[Oo]rganisation|[Bb]ündnis) ["„“»]?(?<name>\p{Lu}[\p{L}\d&.-]*(?: (?:und |of |for )?\p{Lu}[\p{L}\d&.-]*){0,3})/gu;
const relationOfRole = [
  ['leads', /^(?<of>.+)-(?:Vorstands|Konzern|Firmen)?(?:[Cc]hef(?:in)?|CEO|Boss)$/u],
  ['founded', /^(?<of>.+)-(?:Mit)?[Gg]ründer(?:in)?$/u],
  ['speaks-for', /^(?<of>.+)-(?:Presse)?[Ss]precher(?:in)?$/u],
  ['owns', /^(?<of>.+)-(?:Eigentümer|Besitzer|Eigner)(?:in)?$/u],
] as const;

/** `text`: of the article. In the order in which it names them. */
export function proposeEntities(drafts: readonly Draft[], text: string, base: Base): EntityProposal[] {
  const taken = new Set(base.entities.flatMap(listArticleNames));
  const named = drafts.flatMap((draft) =>
    listNamed(draft).map((one) => ({ ...one, name: trimName(one, draft.fact.quote), draft })),
  );
  const fresh = uniqueBy(
    named.filter(({ name }) => !taken.has(name)),
    ({ name }) => name,
  );
  const whole = fresh.filter(({ name }) => !fresh.some((other) => isPartOf(name, other.name)));
  return whole.map(({ kind, name, draft }) => {
    const { id, quote } = draft.fact;
    const { role, shownBy } = findShownRole(name, kind, quote);
    const aliases = listAliases({ kind, name }, text).filter(
      (alias) => !taken.has(alias) && !whole.some((other) => other.name !== name && isPartOf(alias, other.name)),
    );
    return { kind, name, aliases, role, relations: findRelations({ role, shownBy }, id, base), shownBy, fact: id };
  });
}

function listNamed({ fact, unknownNames }: Draft): UnknownNameOrGroup[] {
  const groups = [...fact.quote.matchAll(groupPattern)].flatMap(({ groups }) => groups?.name ?? []);
  return [
    ...unknownNames.filter(({ name }) => !groups.includes(name)),
    ...groups.map((name) => ({ kind: 'group' as const, name })),
  ];
}

// what stands before a surname; "den" and "der" alone are articles: "lobte Anna den Plan"
const particlePattern = /^ (?:(?:van|von)(?: de[mnr])?|de(?: la)?|d[aio]|von und zu|zu[mr]?) \p{Lu}[\p{L}-]+/u;

// "Pro Lauenen.", "Analyst Piet" where "van Loon" goes on
function trimName({ kind, name }: Proposed, quote: string): string {
  const bare = name.replace(/\.$/u, '');
  const [first = '', ...rest] = bare.split(' ');
  const person = rest.length > 0 && personRolePattern.test(first) ? rest.join(' ') : bare;
  // whoever has a surname already is "Anna Kuhn" from wherever: "von Siemens"
  if (kind !== 'person' || person.includes(' ')) return person;
  return person + (particlePattern.exec(quote.slice(quote.indexOf(person) + person.length))?.[0] ?? '');
}

type UnknownNameOrGroup = UnknownName | { kind: 'group'; name: string };

// "Catz" beside "Safra Catz"
function isPartOf(name: string, whole: string): boolean {
  return name !== whole && whole.split(' ').includes(name);
}

// the surname, or a company without its legal form, where the article uses it alone
function listAliases({ kind, name }: Proposed, text: string): string[] {
  const words = name.split(' ');
  const short = kind === 'person' ? words.at(-1) : words.slice(0, -1).join(' ');
  if (!short || words.length < 2 || (kind !== 'person' && kind !== 'company')) return [];
  const alone = new RegExp(`(?<![\\p{L}\\p{N}-])${escapeName(short)}s?(?![\\p{L}\\p{N}-])`, 'u');
  return alone.test(text.replaceAll(name, '')) ? [short] : [];
}

function findRelations({ role, shownBy }: Pick<EntityProposal, 'role' | 'shownBy'>, fact: string, base: Base) {
  return relationOfRole.flatMap(([is, pattern]) => {
    const name = pattern.exec(role.de)?.groups?.of;
    const of = name && base.entities.find((each) => listArticleNames(each).includes(name));
    return of ? [{ is, of: of.id, fact, shownBy }] : [];
  });
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
