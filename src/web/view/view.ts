/** What a page is made with: the bot of the moment, for whom, in which words, at which address. */
import type { Child } from 'hono/jsx';
import type { Conversation } from '../../answers/conversation/conversation.js';
import type { Bot, CommandContext } from '../../commands/command.js';
import type { Language } from '../../knowledge/text/language.js';
import type { OperatorLinks } from '../../wording/own/operatorLinks.js';
import type { Wording } from '../../wording/wording.js';
import type { SitePlace } from './sitePlace.js';

/** Pages ask its library and commands; what they are made of needs only how to write and link. */
export interface View extends Bot, SitePlace {
  /** The language that the address names; links carry it on. Null where the browser's wish or the question told. */
  chosen: Language | null;
  wording: Wording;
  /** What the question of the address goes on from. */
  conversation: Conversation | null;
  /** The path within the site and the search of this page, without its language. */
  here: string;
  links: OperatorLinks;
}

/** What the address asks for, by name. */
export type QueryValues = Readonly<Record<string, string>>;

/** A page before it is printed: what stands over it and in it, and its HTTP status. */
export interface Page {
  status: 200 | 400 | 404 | 405 | 410 | 413 | 414 | 429 | 500;
  meta: PageMeta;
  body: Child;
}

export interface PageMeta {
  title: string;
  /** What a shared address unfolds to, beside the title. */
  description: string;
  /** The path under which this page is to be remembered; null where it should not be. */
  canonical: string | null;
  /** Its title repeats what somebody typed: a shared address must not unfold as if the site said it. */
  typed?: true;
  /** The path of a picture of it, which a shared address unfolds to. */
  picture?: string | undefined;
  /** More for the head, such as data for machines. */
  head?: Child;
  /** What stands in the field, and what the next question may go on from. */
  asking?: { question: string; next: Conversation | null };
  /** The path under which programs get the same; none where nothing answers. */
  json?: string;
  /** What an error is reported of: the fact of this page. */
  factId?: string;
}

export function createContext({ library, wording, conversation }: View): CommandContext {
  return { library, language: wording.locale, conversation };
}
