/** What stands over a list, in words; null where nothing needs to. */
import type { Heading, Reason } from '../answers/answer.js';
import { formatDate } from './attribution.js';
import type { Wording } from './wording.js';

export function formatHeading(heading: Heading, wording: Wording): string | null {
  switch (heading.kind) {
    case 'question':
    case 'fact':
    case 'check':
      return null;
    case 'topic':
      return heading.says[wording.locale];
    case 'person':
      return wording.personHeading(heading.name, heading.about);
    case 'matter':
      return heading.question[wording.locale];
    case 'timeline':
      return wording.timelineHeading((heading.matter?.question ?? heading.topic?.says)?.[wording.locale] ?? null);
    case 'words':
      return heading.literal ? wording.saidHeading(heading.words) : wording.saidSimilar;
    default:
      return heading satisfies never;
  }
}

/** A sentence in quotation marks, if it does not begin with some of its own: the words stay as they are printed. */
export function addQuotationMarks(sentence: string): string {
  return startsWithQuote(sentence) ? sentence : `„${sentence}“`;
}

export function startsWithQuote(sentence: string): boolean {
  return /^["„“»«‚']/u.test(sentence);
}

export function formatReason(reason: Reason, wording: Wording): string {
  switch (reason.kind) {
    case 'empty':
      return wording.emptyQuestion;
    case 'no-fact':
      return wording.noFact;
    case 'stranger':
      return wording.unknownNames(reason.names.join(', '));
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
    case 'pictures-only':
      return wording.picturesOnly;
    case 'withdrawn':
      return wording.withdrawal(formatDate(reason.date, wording), reason.because);
    default:
      return reason satisfies never;
  }
}
