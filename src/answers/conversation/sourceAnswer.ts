/** "Sicher?", "wer sagt das?": the first sentence again with all that is known of it, and what others say; no verdict. */
import { sourceIdOf } from '../../knowledge/facts/base.js';
import type { SourceQuestion } from '../../knowledge/retrieval/conversation/followUp/source.js';
import type { Answer, AskedOfArticle, Heading } from '../answer.js';
import { countChanges } from '../asked/articleAnswer.js';
import { answerFact } from '../asked/factAnswer.js';
import type { Library } from '../library.js';
import type { Bilingual } from '../reason.js';
import type { Conversation } from './conversation.js';
import type { LineContext } from './lineContext.js';
import { findShownFacts } from './shownFacts.js';
import { sayLine } from './talkLine.js';
import { createTurn } from './turns.js';

interface AskedSource {
  asks: SourceQuestion;
  asksTruth: boolean;
  conversation: Conversation;
}

const noVerdict: Bilingual = {
  de: 'Ob das stimmt, beurteile ich nicht. So steht es im Artikel.',
  en: 'I do not judge whether that is true. This is what the article says.',
};

export function answerSource({ asks, asksTruth, conversation }: AskedSource, context: LineContext): Answer {
  const { library, language } = context;
  const [first] = findShownFacts(conversation, context);
  const { understood } = conversation;
  if (first === undefined) return sayLine('no-context', context);
  const answer = answerFact(first, library, language);
  const turn = createTurn({ intent: 'source', understood });
  if (!('cited' in answer) || answer.heading.kind !== 'fact') return { ...answer, turn };
  const article = findArticle(asks, first, library);
  const heading: Heading = { ...answer.heading, article };
  const isUnknown = asks === 'author' && article?.articles.every(({ source }) => source.authors.length === 0);
  const unsaid = asksTruth ? noVerdict : answer.unsaid;
  return { ...answer, kind: isUnknown ? 'unsure' : answer.kind, heading, unsaid, turn };
}

function findArticle(asks: SourceQuestion, id: string, library: Library): AskedOfArticle | null {
  const source = library.base.source.get(sourceIdOf(id));
  return asks === 'fact' || !source ? null : { asks, articles: [countChanges(source, library)] };
}
