/** Why nothing is quoted, with questions that can be answered. */
import type { Language } from '../knowledge/text/language.js';
import type { Answer } from './answer.js';
import type { Library } from './library.js';
import type { Reason } from './reason.js';
import { suggestStarters } from './suggest.js';

export function answerUnknown(reason: Reason, library: Library, language: Language): Answer {
  return {
    kind: 'unknown',
    reason,
    near: [],
    suggestions: suggestStarters(library, language),
    newest: library.findNewestSource(),
  };
}
