/** Interviews without names before the answers: "Herr Ott, wann wird das Werk fertig?", and on the next line what he says. */
import { groupBy } from '../../util/collections.js';
import type { AnalysedSentence } from '../cues/analysedSentence.js';
import type { NameToken } from '../grammar/token.js';
import { type Attribution, emptyAttribution } from './attribution.js';

/** So many sentences behind the question that names whom it asks; further away it would need too long a neighbour. */
const maxSentencesBehind = 4;
const interviewPattern = /(?<!\p{L})(?:Interview|Gespräch|Fragen an|gefragt)(?!\p{L})/u;

/** What each answer holds; empty for an article that is no such interview. */
export function attributeOpenAnswers(sentences: AnalysedSentence[]): Map<AnalysedSentence, Attribution> {
  const found = new Map<AnalysedSentence, Attribution>();
  const lines = groupBy(sentences, ({ line }) => line);
  const questions = sentences.filter((sentence) => isQuestionLine(lines.get(sentence.line) ?? []));
  const addressed = questions.flatMap((sentence) => findAddressed(sentence) ?? []);
  const people = new Set(addressed.map(({ entity }) => entity));
  const isTold = sentences.some(({ text }) => interviewPattern.test(text));
  if (people.size !== 1 || !isTold) return found;
  let [shown, distance]: [Attribution | null, number] = [null, 0];
  for (const sentence of sentences) {
    if (questions.includes(sentence)) {
      const name = findAddressed(sentence);
      if (name) [shown, distance] = [createAnswer(name, sentence), 0];
      continue;
    }
    if (namesAnyOf(sentence, people)) shown = null;
    if (shown && distance < maxSentencesBehind) found.set(sentence, shown);
    distance += 1;
  }
  return found;
}

// all of the line is asked, without marks
function isQuestionLine(line: AnalysedSentence[]): boolean {
  return (
    line.length > 0 &&
    (line.at(-1)?.text.endsWith('?') ?? false) &&
    line.every(({ quotations }) => quotations.spans.length === 0)
  );
}

// "Herr Ott, …"
function findAddressed({ tokens }: AnalysedSentence): NameToken | null {
  const [title, name, comma] = tokens;
  const isTitled = title?.kind === 'word' && /^(?:Herr|Frau)$/u.test(title.text);
  return isTitled && name?.kind === 'name' && name.entity?.kind === 'person' && comma?.text === ',' ? name : null;
}

// the outlet tells of them again
function namesAnyOf({ tokens }: AnalysedSentence, people: ReadonlySet<NameToken['entity']>): boolean {
  return tokens.some((token) => token.kind === 'name' && people.has(token.entity));
}

function createAnswer(name: NameToken, sentence: AnalysedSentence): Attribution {
  const shown = { shownBy: sentence.text.slice(sentence.tokens[0]?.start ?? 0, name.end), sentence };
  return {
    ...emptyAttribution,
    reported: true,
    speaker: name.entity ? { ...shown, who: name.entity } : null,
    saying: shown,
    inherited: true,
  };
}
