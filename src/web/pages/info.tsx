/** What the site says of itself. */
import { answerAbout, answerPrivacy, answerSources } from '../../answers/info.js';
import { AnswerCards } from '../parts/answerCards.js';
import { formatApiPath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export function buildInfoPage(view: View, kind: 'about' | 'privacy' | 'sources'): Page {
  const { library, wording } = view;
  const answers = {
    about: () => answerAbout(library),
    privacy: () => answerPrivacy(),
    sources: () => answerSources(library),
  };
  const title = wording.web.nav[kind];
  return {
    status: 200,
    meta: { title, description: wording.commands[kind].description, canonical: `/${kind}`, json: formatApiPath(kind) },
    body: (
      <>
        <h1>{title}</h1>
        <AnswerCards answer={answers[kind]()} view={view} />
      </>
    ),
  };
}
