/** The question over its answer: the base's own stands bare, a typed one behind a label, since everybody sees it. */
import { isOwnQuestion } from '../../answers/carried/lookUps.js';
import type { Library } from '../../answers/library.js';
import { cutWithEllipsis } from '../../util/textLimits.js';
import { formatTypedText } from '../../wording/plainLine.js';
import type { Wording } from '../../wording/wording.js';

const maxTitleLength = 120;

/** Null where nothing is left of it that can be seen. */
export function titleQuestion(question: string, library: Library, { web }: Wording): string | null {
  if (isOwnQuestion(question, library)) return question;
  const typed = formatTypedText(cutWithEllipsis(formatTypedText(question), maxTitleLength));
  return typed === '' ? null : web.questionTitle(typed);
}
