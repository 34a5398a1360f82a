/** The sheet that every page is printed on. */
import type { Child } from 'hono/jsx';
import { cutToBytes } from '../../util/textLimits.js';
import { nameStory } from '../../wording/own/storyLines.js';
import { feedPath, feedType } from '../feed/feed.js';
import { addLanguage, homePath, localizePath, newsPath } from '../view/paths.js';
import type { Page, PageMeta, View } from '../view/view.js';
import { AskForm } from './askForm.js';
import { Colophon } from './colophon.js';

interface LayoutProps extends PageMeta {
  view: View;
  children: Child;
}

function Layout({ view, children, ...meta }: LayoutProps) {
  const { wording } = view;
  const { title, description, canonical, typed, head, asking } = meta;
  const siteName = nameSite(view);
  return (
    <html lang={wording.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === siteName ? siteName : `${title} · ${siteName}`}</title>
        <meta name="description" content={description} />
        {!typed && <SharingMeta view={view} {...meta} />}
        <RememberingMeta view={view} canonical={canonical} />
        <link
          rel="alternate"
          type={feedType}
          title={wording.web.feedTitle(siteName)}
          href={addLanguage(feedPath, wording.locale, view)}
        />
        <link rel="stylesheet" href={`${view.folder}/style.css`} />
        <link rel="icon" href={`${view.folder}/icon.svg`} type="image/svg+xml" />
        <script src={`${view.folder}/ask.js`} defer />
        {head}
      </head>
      <body>
        <a class="skip" href="#content">
          {wording.web.skip}
        </a>
        <header>
          <Masthead view={view} />
          <AskForm view={view} isOpening={canonical === homePath} {...asking} />
        </header>
        <main id="content">{children}</main>
        <Colophon view={view} {...meta} />
      </body>
    </html>
  );
}

const languages = ['de', 'en'] as const;

/** Discord cuts what is longer, within a word. */
const maxSharedBytes = { title: 70, description: 350 };

// https://ogp.me: Discord shows these of a shared address
function SharingMeta({ view, title, description, canonical, picture }: PageMeta & { view: View }) {
  const { origin } = view;
  return (
    <>
      <meta property="og:site_name" content={nameSite(view)} />
      <meta property="og:type" content={canonical === homePath ? 'website' : 'article'} />
      <meta property="og:title" content={cutToBytes(title, maxSharedBytes.title)} />
      <meta property="og:description" content={cutToBytes(description, maxSharedBytes.description)} />
      <meta property="og:locale" content={view.wording.locale === 'de' ? 'de_DE' : 'en_GB'} />
      {canonical !== null && origin !== '' && (
        <meta property="og:url" content={`${origin}${localizePath(canonical, view)}`} />
      )}
      {picture && origin !== '' && (
        <>
          <meta property="og:image" content={`${origin}${addLanguage(picture, view.wording.locale, view)}`} />
          <meta property="og:image:alt" content={`${title} ${description}`} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}

function RememberingMeta({ view, canonical }: Pick<PageMeta, 'canonical'> & { view: View }) {
  const { origin } = view;
  if (canonical === null) return <meta name="robots" content="noindex" />;
  return (
    <>
      <link rel="canonical" href={`${origin}${localizePath(canonical, view)}`} />
      {languages.map((each) => (
        <link rel="alternate" hreflang={each} href={`${origin}${addLanguage(canonical, each, view)}`} />
      ))}
    </>
  );
}

function Masthead({ view }: { view: View }) {
  const { nav, otherLanguage } = view.wording.web;
  const other = view.wording.locale === 'de' ? 'en' : 'de';
  const places = [
    ['/compare', nav.compare],
    ['/timeline', nav.timeline],
    ['/who', nav.who],
    ['/sources', nav.sources],
    [newsPath, nav.new],
  ] as const;
  return (
    <div class="masthead">
      <a class="name" href={localizePath(homePath, view)} rel="home">
        {nameSite(view)}
      </a>
      <nav aria-label={nameSite(view)}>
        {places.map(([path, label]) => (
          <a href={localizePath(path, view)} aria-current={view.here === path ? 'page' : undefined}>
            {label}
          </a>
        ))}
        <a class="other" href={addLanguage(view.here, other, view)} hreflang={other} lang={other}>
          {otherLanguage}
        </a>
      </nav>
    </div>
  );
}

/** The page as HTML. */
export async function renderPage({ meta, body }: Page, view: View): Promise<string> {
  const html = (
    <Layout {...meta} view={view}>
      {body}
    </Layout>
  );
  return `<!doctype html>${await html}`;
}

function nameSite({ library, wording }: View): string {
  return nameStory(library.story, wording);
}
