/** One place in a sentence that says whose words it carries. */
import type { Subject } from '../grammar/subject.js';

/** `from` and `to` are offsets in the sentence of the words that show it; `content`: whether what was said stands in this sentence. */
export interface Cue {
  who: Subject;
  form: 'verb' | 'laut' | 'origin' | 'colon';
  kind: 'say' | 'announce' | 'deny' | 'think' | 'report';
  from: number;
  to: number;
  verb: string;
  content: boolean;
  /** It stands behind what was said, at the end: it holds for all of the sentence. */
  closes: boolean;
}
