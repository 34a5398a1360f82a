/** The neighbour that a draft needs: where its speaker is named, or the sentence before a pronoun. */
import type { AnalysedSentence } from '../cues/analysedSentence.js';
import type { Attribution, ShownEntity } from '../speakers/attribution.js';

interface QuoteContext {
  before?: string;
  after?: string;
}

const demonstrativePattern =
  /^["„»]?(?:Er|Sie|Dieser|Diese|Dieses|Diesem|Dies|Damit|Dabei|Dazu|Davon|Dafür|Dagegen|Daran|Darauf|Darum|Deshalb|Daher|Seine?|Ihre?|Beide|Denn|Dennoch|Dem Bericht|Danach|Gleichzeitig|Zunächst|Zudem|Dann)(?!\p{L})/u;
const expletivePattern = /^Es (?:gibt|gab|handelt|kommt|kam|geht|ging|heißt|hieß)(?!\p{L})/u;
const leadingEsPattern = /^Es(?!\p{L})/u;
const leadingDasPattern =
  /^["„»]?Das (?:ist|war|sei|wird|würde|hat|habe|wisse|wäre|blieb|gilt|geht|kann|könnte|soll|sollte|heißt|\p{Ll}+te) /u;
const earlyPronounPattern = /^(?:\p{L}+ ){1,3}(?:er|sie) /u;

export function findContext(
  text: string,
  sentences: AnalysedSentence[],
  { index, attribution }: { index: number; attribution: Attribution },
): QuoteContext {
  const shown = [attribution.speaker, attribution.channel, ...attribution.via].flatMap((one) => one ?? []);
  const first = Math.min(index, ...shown.map(({ sentenceIndex }) => sentenceIndex));
  const last = Math.max(index, ...shown.map(({ sentenceIndex }) => sentenceIndex));
  const from = first < index ? first : needsSentenceBefore(sentences[index] as AnalysedSentence) ? index - 1 : index;
  return {
    ...(from < index ? { before: sliceSentences(text, sentences, [from, index - 1]) } : {}),
    ...(last > index ? { after: sliceSentences(text, sentences, [index + 1, last]) } : {}),
  };
}

/** Whether what is shown stands in the sentence or beside it, with nothing but blanks between. */
export function isBeside({ sentenceIndex }: ShownEntity, index: number, sentences: AnalysedSentence[]): boolean {
  const [from, to] = sentenceIndex < index ? [sentenceIndex + 1, index] : [index + 1, sentenceIndex];
  return sentences.slice(from, to + 1).every(({ follows }) => follows);
}

function needsSentenceBefore(sentence: AnalysedSentence): boolean {
  if (!sentence.follows || sentence.quotations.goesOnFromBefore) return false;
  const { text } = sentence;
  const opens =
    demonstrativePattern.test(text) ||
    leadingDasPattern.test(text) ||
    (leadingEsPattern.test(text) && !expletivePattern.test(text));
  return opens || (earlyPronounPattern.test(text) && !sentence.tokens.slice(0, 3).some(({ kind }) => kind === 'name'));
}

function sliceSentences(text: string, sentences: AnalysedSentence[], [from, to]: [number, number]): string {
  const [first, last] = [sentences[from] as AnalysedSentence, sentences[to] as AnalysedSentence];
  return text.slice(first.offset, last.offset + last.text.length);
}
