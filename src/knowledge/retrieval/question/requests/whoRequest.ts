/** Questions who somebody or what something is, and nothing else: "wer ist eigentlich Altman", "tell me about Stargate". */
import { isSmallWord } from '../../../text/functionWords.js';
import { createPatternChooser } from '../../../text/patterns/cuedPatterns.js';
import { splitFoldedWords } from '../../../text/words.js';

const filler = '(?:eigentlich|denn|nochmal|noch mal|genau|überhaupt|bitte|actually|exactly|again|anyway|please)';
const article = '(?:der|die|das|den|dem|diese[rsnm]?|the|this|that)';
const openings = [
  '(?:wer|was) (?:ist|is|war|sind)',
  "(?:who|what)(?:['’]?s| is| was| are)",
  "(?:worum|um was) geht(?: es|[’']?s)? bei",
  '(?:can you )?(?:tell (?:me|us) (?:something )?about|explain|describe)',
  '(?:erklär|erklaer|beschreib)e?(?:n sie)?(?: mir| uns)?',
  'erzähle?(?:n sie)?(?: mir| uns)?(?: was| etwas)? (?:von|über)',
].join('|');
const chooseWhoPattern = createPatternChooser(
  [
    {
      cues: 'ist is war sind was are s whos whats worum geht about explain describe erkläre?n? erklaere?n? beschreibe?n? erzähle?n?',
      source: `^(?:${openings})(?: ${filler})*(?: ${article})?(?: ${filler})* (?<name>.+?)(?:,? ${filler})*[\\s?!.]*$`,
    },
  ],
  'iu',
);

/** The name as it was typed; null where more is asked: "wer ist gegen Musk", "what is the goal of Stargate". */
export function readWhoRequest(question: string): string | null {
  const [whoPattern] = chooseWhoPattern(question);
  const name = whoPattern?.exec(question.trim())?.groups?.name ?? null;
  return name !== null && !splitFoldedWords(name).some(isSmallWord) ? name : null;
}
