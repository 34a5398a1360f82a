/** What stands over a list, in words; null where nothing needs to. */
import type { Heading, Reason } from '../answers/answer.js';
import { type Base, nameOf } from '../knowledge/facts/base.js';
import type { Topic } from '../knowledge/facts/schema.js';
import type { Language } from '../knowledge/text/language.js';
import { formatDate } from './attribution.js';
import type { Wording } from './wording.js';

export function formatHeading(heading: Heading, base: Base, wording: Wording): string | null {
  switch (heading.kind) {
    case 'question':
    case 'check':
      return null;
    case 'topic':
      return base.topic.get(heading.id)?.says[wording.locale] ?? heading.id;
    case 'person':
      return wording.personHeading(nameOf(heading.id, base), heading.about);
    case 'matter':
      return heading.view.matter.question[wording.locale];
    case 'timeline': {
      const matter = base.matter.get(heading.matter ?? '')?.question[wording.locale];
      const topic = base.topic.get(heading.topic ?? '')?.says[wording.locale];
      return wording.timelineHeading(matter ?? topic ?? null);
    }
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

export function formatTopicLabel({ id, name }: Topic, base: Base, language: Language): string {
  const word = name[language];
  return base.entity.get(id)?.name ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
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
    case 'withdrawn':
      return wording.withdrawal(formatDate(reason.date, wording), reason.because);
    default:
      return reason satisfies never;
  }
}
