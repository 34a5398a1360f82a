/** The foot of every page: what it is made of, the same for programs, and the switch of the one key that the script listens to. */
import { countBase } from '../../answers/info.js';
import { formatSourceDate } from '../../wording/attribution.js';
import { labelOperatorLinks } from '../../wording/own/operatorLinks.js';
import { feedPath } from '../feed/feed.js';
import { addLanguage, localizePath } from '../view/paths.js';
import type { PageMeta, View } from '../view/view.js';

type ColophonProps = Pick<PageMeta, 'json' | 'factId'> & { view: View };

export function Colophon({ view, json, factId }: ColophonProps) {
  const { wording, links } = view;
  const { web } = wording;
  return (
    <footer>
      <a href={localizePath('/about', view)}>{web.nav.about}</a>
      <a href={localizePath('/privacy', view)}>{web.nav.privacy}</a>
      {labelOperatorLinks(links, wording, factId ?? view.here).map(({ label, url }) => (
        <a href={url} rel="external">
          {label}
        </a>
      ))}
      <a href={addLanguage(feedPath, wording.locale, view)}>{web.feed}</a>
      {json && <a href={addLanguage(json, wording.locale, view)}>{web.json}</a>}
      {/* https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts: without the script there is no key to switch off */}
      <label class="slash" hidden>
        <input type="checkbox" data-slash checked /> {web.slashKey}
      </label>
      <small>{describeBase(view)}</small>
    </footer>
  );
}

function describeBase({ library, wording }: View): string {
  const { facts, sources, newest, version } = countBase(library);
  if (!newest) return wording.collection(version, null);
  return wording.web.asOf(formatSourceDate(newest, wording), wording.facts(facts), wording.web.articles(sources));
}
