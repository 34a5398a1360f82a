/** Which matter is compared: the one that the best sentences speak of, in the words asked with, of those named, and on which the sides are heard. */
import type { MatterView } from '../../knowledge/facts/matters/matterView.js';
import type { Matter } from '../../knowledge/facts/schema.js';
import { isFrom, type Party } from '../../knowledge/facts/voices/parties.js';
import { listSpeakerIds } from '../../knowledge/facts/voices/voices.js';
import { measureMatterFit } from '../../knowledge/retrieval/ranking/askedMatter.js';
import type { FactHit, FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import { findExpectedAnswerType } from '../../knowledge/text/answerType.js';
import { groupBy } from '../../util/collections.js';
import type { Library } from '../library.js';

/** What is looked for: the subject as it was searched, and who is set beside each other. */
interface Sought {
  found: FactSearchResult;
  sides: readonly Party[];
  /** Of which kind it is, where the line tells. */
  kind: Matter['kind'] | null;
}

/** Of the hits that may show which matter is meant. */
const maxLookedAt = 6;
/** The hits count little beside the matter's own words; a figure of the line that is one of its values, much. */
const weights = { hits: 0.3, anyMatter: 0.2, answerType: 0.2, value: 2, names: 0.5, heard: 0.5 };

/** Of the best weight: what has so much of it fits as well. */
const minEqualWeight = 0.995;

/** None where no hit speaks of one, two where nothing decides between them. */
export function chooseMatters(sought: Sought, library: Library): MatterView[] {
  const { found } = sought;
  const looked = (found.hits.length > 0 ? found.hits : found.otherNumbers).slice(0, maxLookedAt);
  const claimed = looked.flatMap((hit) => library.index.listComparableMatters(hit.fact).map((view) => ({ view, hit })));
  const weighed = [...groupBy(claimed, ({ view }) => view.matter.id).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const hits = all.map(({ hit }) => hit);
    return [{ view: first.view, weight: weigh(first.view, hits, { ...sought, library }) }];
  });
  const [best, next] = weighed.sort((a, b) => b.weight - a.weight);
  if (!best) return [];
  return next && next.weight >= minEqualWeight * best.weight ? [best.view, next.view] : [best.view];
}

function weigh(
  view: MatterView,
  hits: FactHit[],
  { found, sides, kind, library }: Sought & { library: Library },
): number {
  const rank = hits.reduce((sum, hit) => sum + hit.rank, 0);
  const { question } = found;
  const type = findExpectedAnswerType(view.matter.question[question.language]);
  return (
    rank ** weights.hits *
    (weights.anyMatter +
      measureMatterFit(view.matter, found, library.index) +
      ((type !== null && type === question.answerType) || kind === view.matter.kind ? weights.answerType : 0)) *
    (hasAskedValue(view, found) ? weights.value : 1) *
    (1 - weights.names + weights.names * measureNamed(view, found, library)) *
    (1 - weights.heard + weights.heard * measureHeard(view, sides, library))
  );
}

/** Whether a figure or a year of the line is one that is claimed. */
export function hasAskedValue({ sides }: MatterView, { question }: FactSearchResult): boolean {
  const isAsked = (asked: number) =>
    sides.some(({ claim: { value, date } }) => value === asked || date?.startsWith(`${asked}-`));
  return question.amounts.some(({ value }) => isAsked(value));
}

// of those named and those whom it is about, the share of both; whose words it is may be named as well, and the story is in all
function measureNamed({ matter, sides }: MatterView, { question }: FactSearchResult, library: Library): number {
  const story = library.findStory()?.id;
  const leaveStory = (ids: string[]) => ids.filter((id) => id !== story);
  const named = leaveStory(question.entities.map(({ entity }) => entity.id));
  const about = leaveStory(matter.about);
  const own = new Set([...about, ...sides.flatMap(({ fact }) => listSpeakerIds(fact))]);
  const all = new Set([...named, ...about]);
  return all.size === 0 ? 1 : new Set(named.filter((id) => own.has(id))).size / all.size;
}

// of those who are set beside each other, the share that is heard on it
function measureHeard({ sides: claims }: MatterView, sides: readonly Party[], { base }: Library): number {
  const isHeard = (party: Party) => claims.some(({ fact }) => isFrom(party, fact, base));
  return sides.length === 0 ? 1 : sides.filter(isHeard).length / sides.length;
}
