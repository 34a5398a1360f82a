/** Why nothing is quoted, in words. */
import type { Reason } from '../answers/answer.js';
import type { Wording } from './wording.js';
import { writtenDate } from './writtenDate.js';

export function reasonText(reason: Reason, wording: Wording): string {
  switch (reason.why) {
    case 'empty':
      return wording.emptyQuestion;
    case 'no-fact':
      return wording.noFact;
    case 'stranger':
      return wording.stranger(reason.names.join(', '));
    case 'not-quoted':
      return wording.notQuoted(reason.name);
    case 'number':
      return wording.noSuchNumber;
    case 'no-topic':
      return wording.noTopic(reason.asked);
    case 'no-person':
      return wording.noPerson(reason.asked);
    case 'no-fact-id':
      return wording.noFactId(reason.asked);
    case 'no-outlet':
      return wording.noOutlet(reason.asked);
    case 'no-date':
      return wording.noDate(reason.asked);
    case 'no-matter':
      return wording.noMatter(reason.asked);
    case 'nothing-to-check':
      return wording.nothingToCheck;
    case 'withdrawn':
      return wording.withdrawn(writtenDate(reason.date, wording), reason.because);
    default:
      return reason satisfies never;
  }
}
