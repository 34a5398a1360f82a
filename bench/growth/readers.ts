/** Everything that reads a free text, each by its name: what a stranger types, and what an article brings. */

import type { Library } from '../../src/answers/library.js';
import { findCommand } from '../../src/commands/command.js';
import { createCommands } from '../../src/commands/index.js';
import { parseCommand } from '../../src/commands/parse.js';
import { listReadings } from '../../src/discord/interactions/seenText.js';
import { readConceptLexicon } from '../../src/knowledge/lexicon/conceptData.js';
import { readConcepts } from '../../src/knowledge/lexicon/readConcepts.js';
import { findFacts } from '../../src/knowledge/retrieval/ranking/findFacts.js';
import { splitCompound } from '../../src/knowledge/search/compounds.js';
import { findClassWords, findExpectedAnswerType } from '../../src/knowledge/text/answerType.js';
import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import { parseAmounts } from '../../src/knowledge/text/figures/amounts.js';
import { parseDates } from '../../src/knowledge/text/figures/dates.js';
import { parseNumberWord } from '../../src/knowledge/text/numberWords.js';
import { splitSentences } from '../../src/knowledge/text/sentences.js';
import { createSpellingFinder, listTranspositions } from '../../src/knowledge/text/spelling.js';
import { readTypedText } from '../../src/knowledge/text/typed/typedText.js';
import { clean, fold, splitFoldedWords, splitWords, stemWord } from '../../src/knowledge/text/words.js';

export type Readers = Record<string, (text: string) => unknown>;

export function createReaders(library: Library): Readers {
  const commands = createCommands(library.base);
  const { lexicons } = library.index.index;
  const ask = findCommand('ask', commands);
  const concepts = readConceptLexicon();
  const findSimilar = createSpellingFinder([...lexicons.de.forms.keys()], 3);
  return {
    ask: (question) => ask?.run({ question }, { library, language: 'de', conversation: null }),
    findFacts: (text) => findFacts(text, library.index),
    parseAmounts: (text) => [parseAmounts(text, 'de'), parseAmounts(text, 'en')],
    parseDates,
    detectLanguage,
    splitSentences,
    readConcepts: (text) => readConcepts(splitFoldedWords(text), 'de', concepts),
    findExpectedAnswerType,
    findClassWords,
    splitWords,
    clean,
    fold,
    stemWord: (text) => [stemWord(text, 'de'), stemWord(text, 'en')],
    parseNumberWord,
    listTranspositions,
    findSimilar,
    splitCompound: (text) => splitCompound(text, lexicons.de),
    readTypedText,
    listReadings: (content) => listReadings({ content, embeds: [{ title: content, description: content }] }),
    parseCommand: (text) => [parseCommand(text, commands), parseCommand(`who person:${text}`, commands)],
  };
}
