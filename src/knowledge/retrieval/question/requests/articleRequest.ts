/** Questions about an article itself: who wrote it, when it appeared, what shows that. */
import { lazy } from '../../../../util/lazy.js';
import { spellAuthor } from '../../../facts/authors.js';
import type { Base } from '../../../facts/base.js';
import { spellOutlets } from '../../../facts/outletNames.js';
import type { Entity, Source } from '../../../facts/schema.js';
import { readDates } from '../../../text/figures/dates.js';
import { clean, fold, splitWords } from '../../../text/words.js';
import type { EntityFinder } from '../names/entityFinder.js';
import {
  type ArticleQuestion,
  articleNouns,
  articlePatterns,
  listStarts,
  nameTokens,
  replaceArticleNouns,
  storyPattern,
} from './articlePatterns.js';

export interface ArticleRequest {
  asks: ArticleQuestion;
  /** The articles that are meant: those named, else all. */
  sources: Source[];
}

/** In characters: whoever writes more asks for more than that. */
const maxRequestLength = 160;
/** For lower case. */
const mayAskPattern =
  /artikel|beitr[aä]g|text|meldung|bericht|story|stories|piece|article|report|write-?up|quelle|source|medien|zeitung|outlet|paper|publication|vermut|presum|erschlossen|inferred|datum|date\b|geschrieben|veröffentlich|erschienen|written|wrote|published|printed|gedruckt/;

/** Null where the question asks for something else. */
export type ArticleReader = (question: string) => ArticleRequest | null;

export function createArticleReader({ sources }: Pick<Base, 'sources'>, findEntities: EntityFinder): ArticleReader {
  const listNamePatterns = lazy(() => sources.flatMap(createNamePatterns));
  return (question) => {
    const plain = clean(question)
      .trim()
      .replace(/[\s?!.,]+$/u, '');
    if (plain.length > maxRequestLength || /[„“"«»”]/u.test(plain)) return null;
    const { text, named } = replaceNames(spellOutlets(plain, sources), listNamePatterns());
    if (named.outlets.size + named.authors.size === 0 && !mayAskPattern.test(plain.toLowerCase())) return null;
    const asks = findAsked(replaceArticleNouns(fold(text).replace(/[,;]/g, '').replace(/\s+/g, ' ')));
    if (asks === null) return null;
    // "news" is part of a name, and of what an article is called by
    const words = splitWords(plain.replace(/(?<!\p{L})news(?!\p{L})/giu, ' '));
    const others = findEntities(words, () => true).map(({ entity }) => entity);
    if (asksOfOthers(asks, { others, sources, ...named })) return null;
    return { asks, sources: chooseSources({ asks, plain, ...named }, sources) };
  };
}

function findAsked(text: string): ArticleQuestion | null {
  const starts = listStarts(text);
  const found = articlePatterns.find(({ patterns }) =>
    patterns.some((pattern) => starts.some((start) => pattern.test(start))),
  );
  if (!found) return null;
  const isOfArticle = found.asks === 'outlet' || found.asks === 'date' || !storyPattern.test(text);
  return isOfArticle ? found.asks : null;
}

interface Named {
  others: readonly Entity[];
  sources: Source[];
  outlets: ReadonlySet<string>;
}

// the report of a newspaper that is no source is not known here; what somebody publishes or corrects is part of the story
function asksOfOthers(asks: ArticleQuestion, { others, sources, outlets }: Named): boolean {
  const own = new Set(sources.flatMap(({ outlet, relays }) => [outlet.is, relays?.outlet]));
  if (others.some(({ kind, name }) => kind === 'medium' && !own.has(name))) return outlets.size === 0;
  const isActed = asks === 'date' || asks === 'changes' || asks === 'count';
  return isActed && outlets.size === 0 && others.some(({ kind }) => kind === 'person');
}

interface NamesInText {
  outlets: Set<string>;
  agencies: Set<string>;
  authors: Set<string>;
}

// "Bild" is a newspaper, "bild" only beside a word for an article
function replaceNames(plain: string, names: readonly NamePattern[]): { text: string; named: NamesInText } {
  const found = { outlet: new Set<string>(), agency: new Set<string>(), author: new Set<string>() };
  const lower = plain.toLowerCase();
  let text = plain;
  for (const { name, kind, beginning, readPattern } of names) {
    if (!lower.includes(beginning)) continue;
    text = text.replace(readPattern(), (written: string, beside?: string) => {
      const isOnlyWord = /^\p{Ll}+$/u.test(written) && written !== name;
      if (beside === undefined && isOnlyWord) return written;
      found[kind].add(name);
      return `${nameTokens[kind]}${beside ?? ''}`;
    });
  }
  return { text, named: { outlets: found.outlet, agencies: found.agency, authors: found.author } };
}

interface NamePattern {
  name: string;
  kind: keyof typeof nameTokens;
  /** In lower case: a text without it does not match, and needs no pattern. */
  beginning: string;
  readPattern: () => RegExp;
}

// an author is called by the surname, too
function createNamePatterns({ outlet, relays, agencies, authors }: Source): NamePattern[] {
  const outlets = [outlet.is, ...(relays ? [relays.outlet] : [])];
  return [
    ...outlets.map((name) => ({ name, kind: 'outlet' as const, ...createNamePattern(name) })),
    ...authors.map(spellAuthor).flatMap((author) =>
      [author, author.split(' ').at(-1) ?? author].map((name) => ({
        name: author,
        kind: 'author' as const,
        ...createNamePattern(name),
      })),
    ),
    ...agencies.map((name) => ({ name, kind: 'agency' as const, ...createNamePattern(name) })),
  ];
}

// "t3n", "Vietnam.vn" and, before a word for an article, "Vietnam"
function createNamePattern(name: string): Pick<NamePattern, 'beginning' | 'readPattern'> {
  const [stem = name] = name.split(/\.(?=\p{L}{2,3}$)/u);
  const write = (part: string) => part.replace(/[^\p{L}\p{N}]+/gu, '[-. ]?');
  const endings = `(?:'s|’s|s)?`;
  const source = `(?<![\\p{L}\\d-])(?:${write(stem)}${endings}(?=[ -]${articleNouns}(?!\\p{L}))([ -])|${write(name)}(?![\\p{L}\\d]))`;
  const readPattern = lazy(() => new RegExp(source, 'giu'));
  return { beginning: /^[\p{L}\p{N}]*/u.exec(name)?.[0].toLowerCase() ?? '', readPattern };
}

interface Wanted extends NamesInText {
  asks: ArticleQuestion;
  plain: string;
}

// by outlet, agency, author, month; what fits none leaves all
function chooseSources({ asks, plain, outlets, agencies, authors: named }: Wanted, sources: Source[]): Source[] {
  const dates = readDates(plain).dates.map(({ date }) => date);
  const filters: ((source: Source) => boolean)[] = [
    ({ outlet, relays }) => outlets.has(outlet.is) || (relays !== null && outlets.has(relays.outlet)),
    (source) => source.agencies.some((name) => agencies.has(name)),
    ({ authors }) => authors.some((author) => named.has(spellAuthor(author))),
    ({ date }) => dates.some((asked) => date.is.startsWith(asked) || asked.startsWith(date.is)),
  ];
  if (asks === 'count' || asks === 'list') return sources;
  return filters.reduce((left, isMeant) => {
    const meant = left.filter(isMeant);
    return meant.length > 0 ? meant : left;
  }, sources);
}
