/** The neighbour that a draft needs: where its speaker is named, or the sentence before a pronoun. */
import type { AnalysedSentence } from '../cues/analysedSentence.js';
import type { Attribution, ShownWords } from '../speakers/attribution.js';

interface QuoteContext {
  before?: string;
  after?: string;
}

const demonstrativePattern =
  /^["„»]?(?:Er|Sie|Dieser|Diese|Dieses|Diesem|Dies|Damit|Dabei|Dazu|Davon|Dafür|Dagegen|Daran|Darauf|Darum|Deshalb|Daher|Seine?|Ihre?|Beide|Denn|Dennoch|Dem Bericht|Danach|Gleichzeitig|Zunächst|Zudem|Dann)(?!\p{L})/u;
const expletivePattern = /^Es (?:gibt|gab|handelt|kommt|kam|geht|ging|heißt|hieß)(?!\p{L})/u;
const leadingEsPattern = /^Es(?!\p{L})/u;
const leadingDasPattern =
  /^["„»]?Das (?:ist|war|sei|wird|würde|hat|habe|wisse|wäre|blieb|gilt|geht|kann|könnte|soll|sollte|heißt|\p{Ll}+te(?! \p{Lu})) /u;
const earlyPronounPattern = /^(?:\p{L}+ ){1,3}(?:er|sie) /u;

export function findContext(
  text: string,
  sentence: AnalysedSentence,
  { speaker, channel, via, needsBefore = false }: Attribution & { needsBefore?: boolean },
): QuoteContext {
  const { before, after } = sentence;
  const shown = [speaker, channel, ...via].flatMap((one) => one?.sentence ?? []);
  const inOrder = [sentence, ...shown].sort((a, b) => a.offset - b.offset);
  const [first = sentence, last = sentence] = [inOrder[0], inOrder.at(-1)];
  const from = first === sentence && (needsBefore || isContextNeeded(sentence)) ? (before ?? sentence) : first;
  return {
    ...(before && from !== sentence ? { before: sliceText(text, from, before) } : {}),
    ...(after && last !== sentence ? { after: sliceText(text, after, last) } : {}),
  };
}

/** Whether what is shown stands in the sentence or beside it, with nothing but blanks between. */
export function isBeside({ sentence: shown }: ShownWords, sentence: AnalysedSentence): boolean {
  const [first, last] = shown.offset < sentence.offset ? [shown, sentence] : [sentence, shown];
  for (let each: AnalysedSentence | null = last; each && each !== first; each = each.before)
    if (!each.follows) return false;
  return true;
}

/** Whether it points back to the sentence before. */
export function isContextNeeded(sentence: AnalysedSentence): boolean {
  if (!sentence.follows || sentence.quotations.goesOnFromBefore) return false;
  const { text } = sentence;
  const opens =
    demonstrativePattern.test(text) ||
    leadingDasPattern.test(text) ||
    (leadingEsPattern.test(text) && !expletivePattern.test(text));
  return opens || (earlyPronounPattern.test(text) && !sentence.tokens.slice(0, 3).some(({ kind }) => kind === 'name'));
}

function sliceText(text: string, first: AnalysedSentence, last: AnalysedSentence): string {
  return text.slice(first.offset, last.offset + last.text.length);
}
