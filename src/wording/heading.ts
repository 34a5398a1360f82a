/** What stands over a list, in words; null where nothing needs to. */
import type { Heading } from '../answers/answer.js';
import { type Base, nameOf } from '../knowledge/facts/base.js';
import type { Wording } from './wording.js';

export function headingText(heading: Heading, base: Base, wording: Wording): string | null {
  switch (heading.of) {
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
