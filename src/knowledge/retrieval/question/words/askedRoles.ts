/** Whether each name of a question acts, or under which preposition or case it stands: who invests in whom must not be turned round. */
import { memoize } from '../../../../util/lazy.js';
import { listNames } from '../../../facts/names.js';
import type { Entity } from '../../../facts/schema.js';
import { createWordTest } from '../../../text/patterns/wordTest.js';
import { isAccordingTo } from '../../../text/typed/sayingWords.js';
import { fold, type Word } from '../../../text/words.js';
import type { QueryEntity } from '../names/entityFinder.js';

export interface AskedRole {
  /** Of the entity. */
  id: string;
  /** `of` is a genitive ("Microsofts Anteil"), `acts` the subject, `undergoes` whom it is done to; null where nothing shows it. */
  role: 'into' | 'from' | 'by' | 'against' | 'to' | 'of' | 'acts' | 'undergoes' | null;
}

type Role = NonNullable<AskedRole['role']>;

const roleWords: Partial<Record<Role, string>> = {
  into: 'in into',
  from: 'von from aus',
  by: 'by durch',
  against: 'gegen against',
  to: 'an to',
};
const roleByWord = new Map(
  (Object.entries(roleWords) as [Role, string][]).flatMap(([role, words]) =>
    words.split(' ').map((word) => [word, role] as const),
  ),
);
const articles = new Set('der die das den dem the'.split(' '));

/** A text with the names in it. */
export interface NamedWords {
  text: string;
  words: Word[];
  entities: QueryEntity[];
}

/** Each named entity once, with what shows its role. */
export function readRoles(named: NamedWords): AskedRole[] {
  const acting = findActing(named);
  return named.entities.map((each) => ({
    id: each.entity.id,
    role: findPreposition(each, named) ?? (isGenitive(each, named) ? 'of' : (acting.get(each) ?? null)),
  }));
}

function findPreposition({ from }: QueryEntity, { words }: NamedWords): Role | undefined {
  const last = articles.has(words[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return isAccordingTo(words[last - 1]?.text ?? '') ? undefined : roleByWord.get(words[last]?.text ?? '');
}

// "OpenAI's stake", "Microsofts Anteil", "X' Gewinn", "Trump-Verbündete"
function isGenitive({ entity, to }: QueryEntity, { words, text }: NamedWords): boolean {
  const last = words[to - 1];
  if (!last || words[to] === undefined) return false;
  if (words[to]?.text === 's') return true;
  if (["' ", '’ ', '-'].some((mark) => text.includes(`${last.raw}${mark}`))) return true;
  return last.text.endsWith('s') && endsName(last.text.slice(0, -1), entity) && !endsName(last.text, entity);
}

function endsName(word: string, entity: Entity): boolean {
  return listLastWords(entity).has(word);
}

const listLastWords = memoize(
  (entity: Entity): ReadonlySet<string | undefined> =>
    new Set(
      listNames(entity).map((name) =>
        fold(name)
          .split(/[^\p{L}\d]+/u)
          .at(-1),
      ),
    ),
);

const helpingVerbs = new Set('hat haben hatte will wollte did does do has had'.split(' '));
const englishHelpers = new Set('did does do'.split(' '));
const objectWords = new Set('wen wem whom'.split(' '));
/** "Wie viele Rechenzentren baut Google?": any verb may stand before whoever acts. */
const germanAskingPattern = /^(?:wie(?:viele?)?|wann|warum|wieso|weshalb|wo|wozu|welche[nms]?)$/u;
const copulas = new Set('ist sind war waren is are was were'.split(' '));
/** Whoever is something or gets it does nothing. */
const notActing = new Set([...copulas, ...'bekam bekommt kriegt kriegte erhielt erhalt kostet kostete'.split(' ')]);
const joiningWords = new Set('und and oder or mit with'.split(' '));
const otherPrepositions = new Set(
  'mit bei beim vom uber zu zum zur fur um auf ohne unter hinter vor nach wegen laut trotz seit bis with about on for at of behind before after like because despite per'.split(
    ' ',
  ),
);
const isReceiving = createWordTest('bekommen gekriegt erhalten receive');
const isGermanPassive = createWordTest('wurde?n? wirde?n? worden');
const mayBeEnglishPassive = createWordTest('was were been being gets? got');
/** "was elon right", "did they get along" tell of nobody to whom something is done. */
const englishPassivePattern =
  /(?<!\p{L})(?:was|were|been|being|gets?|got) (?:\p{L}+ ){0,4}?(?!(?:need|indeed|speed|feed|united)\b)(?:\p{L}{2,}ed|built|made|given|told|taken|paid|bought|sold|left|led|known|seen|hit|put|cut|set|shut|chosen|held|won|found|thrown|shown|driven|written|brought|taught|caught|sent|spent|kept|hurt|beaten|sworn)(?!\p{L})/u;

// of the names that stand under no preposition and no genitive
function findActing(named: NamedWords): ReadonlyMap<QueryEntity, Role> {
  const texts = named.words.map(({ text }) => text);
  const plain = named.entities.filter((each) => isPlain(each, named));
  const [first, second] = plain;
  if (!first) return new Map();
  // German "was" asks; where English "was" begins, "by" tells
  const others = texts.slice(texts[0] === 'was' ? 1 : 0);
  if (others.some(isReceiving)) return new Map();
  const isPassive =
    others.some(isGermanPassive) || (others.some(mayBeEnglishPassive) && englishPassivePattern.test(others.join(' ')));
  if (isPassive) return new Map([[first, 'undergoes']]);
  // "which old Altman tweet did Musk dig up": whoever follows the verb acts, and the other is part of a noun
  if (second && englishHelpers.has(texts[second.from - 1] ?? '')) return new Map([[second, 'acts']]);
  const followsHelper = helpingVerbs.has(texts[first.from - 1] ?? '');
  // "Wer hat Google …" asks who acts, "Who did Google …" on whom
  if (texts[0] === 'wer' || (texts[0] === 'who' && !followsHelper))
    return new Map(plain.map((each) => [each, 'undergoes']));
  // "Microsoft is the cloud that OpenAI uses", "Is Microsoft the cloud OpenAI uses?" have two subjects
  if (second && copulas.has(texts[first.from - 1] ?? '') && !texts.slice(first.to, second.from).some(isGoingOn))
    return new Map();
  if (second && !joiningWords.has(texts[second.from - 1] ?? '') && !copulas.has(texts[first.to] ?? ''))
    return new Map<QueryEntity, Role>([
      [first, 'acts'],
      [second, 'undergoes'],
    ]);
  const isAskedOf = germanAskingPattern.test(texts[0] ?? '') && !notActing.has(texts[first.from - 1] ?? '');
  return followsHelper || isAskedOf || objectWords.has(texts[0] ?? '') ? new Map([[first, 'acts']]) : new Map();
}

// "Is Microsoft suing OpenAI?"
function isGoingOn(word: string): boolean {
  return /.{2}ing$/u.test(word);
}

function isPlain(each: QueryEntity, named: NamedWords): boolean {
  const [farther, before] = [named.words[each.from - 2]?.text ?? '', named.words[each.from - 1]?.text ?? ''];
  return (
    !(otherPrepositions.has(before) || isAccordingTo(farther)) &&
    !findPreposition(each, named) &&
    !isGenitive(each, named)
  );
}

/** Roles in which a thing goes from one to another: what stands there cannot stand there for both. */
const directed = new Set<AskedRole['role']>(['into', 'to', 'against', 'from', 'by']);

export function isDirected(role: AskedRole['role']): boolean {
  return directed.has(role);
}

/**
 * Whether the question puts one party where the others' questions only ever put another: "wie viel hat OpenAI in Microsoft
 * gesteckt" against "in OpenAI".
 */
export function turnsRolesRound(asked: AskedRole[], listKnown: () => AskedRole[][]): boolean {
  if (!asked.some(({ id }) => id !== asked[0]?.id)) return false;
  return asked.some(({ id, role }) => {
    if (!isDirected(role)) return false;
    const isKnownSo = (other: string) =>
      listKnown().some((roles) => roles.some((each) => each.role === role && each.id === other));
    return !isKnownSo(id) && asked.some((other) => other.id !== id && isKnownSo(other.id));
  });
}
