/** Which address shows which page. */
import type { Page } from './page.js';
import { comparePage, comparisonsPage } from './pages/compare.js';
import { factPage } from './pages/fact.js';
import { homePage } from './pages/home.js';
import { infoPage } from './pages/info.js';
import { topicPage } from './pages/lists.js';
import { peoplePage, personPage } from './pages/people.js';
import { timelinePage } from './pages/timeline.js';
import type { Drawing } from './pictures.js';
import type { View } from './view.js';

export interface Visit {
  view: View;
  /** What the pattern's placeholder stands for, decoded. */
  id: string;
  query: Readonly<Record<string, string>>;
  draw: Drawing;
}

/** Null where there is no such thing to show. */
type Route = (visit: Visit) => Page | null | Promise<Page | null>;

/** Patterns as Hono reads them; a fact's id has a slash of its own. */
export const routes: Record<string, Route> = {
  '/': ({ view, query }) => homePage(view, query.q?.trim() ?? ''),
  '/topic/:id': ({ view, id }) => topicPage(view, id),
  '/who': ({ view }) => peoplePage(view),
  '/who/:id': ({ view, id }) => personPage(view, id),
  '/compare': ({ view }) => comparisonsPage(view),
  '/compare/:id': ({ view, id, draw }) => comparePage(view, id, draw),
  '/timeline': ({ view, query, draw }) => timelinePage(view, query.topic || null, draw),
  '/fact/:id{.+}': ({ view, id }) => factPage(view, id),
  '/sources': ({ view }) => infoPage(view, 'sources'),
  '/about': ({ view }) => infoPage(view, 'about'),
  '/privacy': ({ view }) => infoPage(view, 'privacy'),
};
