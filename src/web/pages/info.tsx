/** What the site says of itself. */
import { aboutAnswer, privacyAnswer, sourcesAnswer } from '../../answers/info.js';
import { AnswerCards } from '../parts/answerCards.js';
import type { Page, View } from '../view/view.js';

export function infoPage(view: View, of: 'about' | 'privacy' | 'sources'): Page {
  const { library, wording } = view;
  const answers = {
    about: () => aboutAnswer(library),
    privacy: () => privacyAnswer(),
    sources: () => sourcesAnswer(library),
  };
  const title = wording.web.nav[of];
  return {
    status: 200,
    sheet: { title, description: wording.commands[of].says, canonical: `/${of}` },
    body: (
      <>
        <h1>{title}</h1>
        <AnswerCards {...{ answer: answers[of](), view }} />
      </>
    ),
  };
}
