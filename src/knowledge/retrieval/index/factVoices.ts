/** Whether a fact has the words of somebody. */
import { isFrom, listPartyVoices } from '../../facts/voices/parties.js';
import type { Question } from '../question/question.js';
import type { FactIndex } from './factIndex.js';

/** Whether a fact has words of whom the question asks for, in quotation marks where it wants them so. */
export function hasAskedVoice({ speaker, verbatim }: Question, sentence: number, { base }: FactIndex): boolean {
  if (!speaker) return true;
  const fact = base.facts[sentence];
  if (!fact) return false;
  if (speaker.kind === 'outlet' || !verbatim) return isFrom(speaker, fact, base);
  return listPartyVoices(speaker, fact).some(({ speech }) => speech === 'direct');
}
