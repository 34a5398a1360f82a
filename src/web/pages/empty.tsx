/** In place of every list, as long as there is nothing to list: what the story is, and which command is next. */
import { findEmptiness } from '../../answers/unknown.js';
import { formatReason } from '../../wording/answerText.js';
import { describeStory, nameStory } from '../../wording/own/storyLines.js';
import type { Page, View } from '../view/view.js';

/** Null where there is something to show. */
export function buildEmptyPage({ library, wording }: View): Page | null {
  const emptiness = findEmptiness(library);
  if (!emptiness) return null;
  const { lead } = describeStory(library.story, wording);
  const title = nameStory(library.story, wording);
  return {
    status: 200,
    // soon there is another page here
    meta: { title, description: lead, canonical: null },
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <p class="unknown">{formatReason(emptiness, wording)}</p>
      </>
    ),
  };
}
