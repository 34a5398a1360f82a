/** One place in a sentence that says whose words it carries. */

import type { Span } from '../../util/spans.js';
import type { Subject } from '../grammar/subject.js';

/** `from` and `to` are offsets in the sentence of the words that show it; `content`: whether what was said stands in this sentence. */
export interface Cue {
  who: Subject;
  form: 'verb' | 'laut' | 'origin' | 'colon';
  kind: 'say' | 'announce' | 'deny' | 'think' | 'report';
  from: number;
  to: number;
  verb: string;
  /** The words of saying alone, without who says it. */
  saying: Span;
  /** What they do: say it, call something so, or something else that it hangs on ("verklagte", "zerstörte die Parade"); `embedded`: they call it so in a relative clause; `own`: it is so by their own account; `wanted`: they would say it, or would not. */
  act: 'say' | 'deem' | 'deed' | 'embedded' | 'own' | 'wanted';
  content: boolean;
  /** It stands behind what was said, at the end: it holds for all of the sentence. */
  closes: boolean;
}
