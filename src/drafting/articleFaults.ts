/** What is no German article: a page that only asks for consent, a text in another language. */
import { maxQuoteLength } from '../knowledge/facts/factSchema.js';
import { isFunctionWord } from '../knowledge/text/functionWords.js';
import { splitFoldedWords } from '../knowledge/text/words.js';
import type { ImportWarning } from './articles/warnings.js';
import { isConsentTitle } from './passages/furniture.js';
import { isDraftable, type Passage } from './passages/passage.js';

/** The line that says why it is refused; null for an article. */
export function findArticleFault(passages: Passage[], title: string | null): string | null {
  const sentences = passages.filter(isDraftable);
  const asked = passages.filter(({ kind }) => kind === 'consent' || kind === 'offer');
  const isWall = asked.length >= 2 && (asked.length >= sentences.length || isConsentTitle(title ?? ''));
  if (isWall)
    return 'is a page that asks for consent or a subscription: save the article itself, or import it with --anyway';
  if (sentences.length > 0 && isEnglish(sentences))
    return 'is in English, and drafts are cut from German sentences: import it with --anyway if that is wrong';
  return null;
}

/** What an editor should know of the text. */
export function warnOfText(passages: Passage[]): ImportWarning[] {
  const long = passages.filter(({ text }) => text.length > maxQuoteLength).length;
  const corrected = passages.some(({ kind }) => kind === 'correction');
  const asked = passages.filter(({ kind }) => kind === 'offer').length;
  return [
    ...(long > 0
      ? [
          {
            kind: 'length' as const,
            says: `${long} sentences have more than ${maxQuoteLength} letters and were left out`,
          },
        ]
      : []),
    ...(corrected
      ? [{ kind: 'correction' as const, says: 'the article has a note on a correction: was it imported before?' }]
      : []),
    ...(asked > 0
      ? [{ kind: 'paywall' as const, says: 'the page offers a subscription: is the whole article there?' }]
      : []),
  ];
}

const languageSampleLength = 20_000;

function isEnglish(sentences: Passage[]): boolean {
  const words = splitFoldedWords(
    sentences
      .map(({ text }) => text)
      .join(' ')
      .slice(0, languageSampleLength),
  );
  const count = (language: 'de' | 'en', other: 'de' | 'en') =>
    words.filter((word) => isFunctionWord(word, language) && !isFunctionWord(word, other)).length;
  const [german, english] = [count('de', 'en'), count('en', 'de')];
  return english > 3 && english > german * 2;
}
