/** The JSON-LD of a page: the one object that is its own article, with what it refers to. https://schema.org/NewsArticle */
import { isObject } from '../../util/json.js';
import { isSameAddress } from './addresses.js';
import { parseLenientJson } from './lenientJson.js';

export type LinkedObject = Record<string, unknown>;

/** What shows which article is the page's own. */
interface PageMarks {
  addresses: string[];
  headlines: string[];
}

export interface LinkedData {
  /** Empty where no block is the page's own. */
  article: LinkedObject;
  /** Resolves { "@id": … } to the object of the page with that id. */
  resolve: (value: unknown) => unknown;
  broken: boolean;
}

const maxDepth = 100;
const articlePattern =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|(?:Blog|LiveBlog|SocialMedia)?Posting|Report|Review)$/u;
const jobPattern = /Job/u;

/** Throws one line where a block is nested beyond reason. */
export function findLinkedArticle(blocks: string[], marks: PageMarks): LinkedData {
  const parsed = blocks.map(parseLenientJson);
  const objects = parsed.flatMap(listObjects);
  const byId = new Map<unknown, LinkedObject>();
  for (const object of objects)
    if (typeof object['@id'] === 'string' && Object.keys(object).length > 1 && !byId.has(object['@id']))
      byId.set(object['@id'], object);
  const resolve = (value: unknown) =>
    isObject(value) && Object.keys(value).every((key) => key === '@id' || key === '@type')
      ? (byId.get(value['@id']) ?? value)
      : value;
  return { article: chooseArticle(objects.filter(isArticle), marks), resolve, broken: parsed.includes(undefined) };
}

function listObjects(json: unknown): LinkedObject[] {
  const found: LinkedObject[] = [];
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth)
      throw new Error(`the page's JSON-LD is nested more than ${maxDepth} levels deep: is it an article?`);
    const objects = level.filter(isObject);
    found.push(...objects.filter((object) => !Array.isArray(object)));
    level = objects.flatMap((object) => Object.values(object));
  }
  return found;
}

function isArticle(object: LinkedObject): boolean {
  const types = [object['@type']].flat().map(String);
  return types.some((type) => articlePattern.test(type) && !jobPattern.test(type));
}

// by its address, else by its headline, else the only one that tells of no other address
function chooseArticle(articles: LinkedObject[], marks: PageMarks): LinkedObject {
  const described = articles.filter(
    ({ headline, datePublished, author, name }) => headline ?? datePublished ?? author ?? name,
  );
  return (
    described.find((article) => listAddresses(article).some((address) => hasAddress(marks, address))) ??
    described.find((article) => hasHeadline(article, marks)) ??
    described.find((article) => !isElsewhere(article, marks)) ??
    {}
  );
}

function isElsewhere(article: LinkedObject, marks: PageMarks): boolean {
  const addresses = listAddresses(article).filter((address) => URL.canParse(address));
  return addresses.length > 0 && marks.addresses.length > 0;
}

function listAddresses({ url, mainEntityOfPage, '@id': id }: LinkedObject): string[] {
  const page = isObject(mainEntityOfPage) ? (mainEntityOfPage['@id'] ?? mainEntityOfPage.url) : mainEntityOfPage;
  return [url, page, id].filter((one): one is string => typeof one === 'string' && one !== '');
}

function hasAddress({ addresses }: PageMarks, address: string): boolean {
  return addresses.some((own) => isSameAddress(own, address));
}

function hasHeadline({ headline, name }: LinkedObject, { headlines }: PageMarks): boolean {
  const own = [headline, name].filter((one): one is string => typeof one === 'string').map(foldHeadline);
  return own.some((one) => one !== '' && headlines.some((known) => foldHeadline(known) === one));
}

function foldHeadline(text: string): string {
  return text.toLowerCase().replace(/&\w+;|[^\p{L}\p{N}]/gu, '');
}
