/** The way of somebody's words to the outlet, where an editor says whose they are: where they were said, and who passed them on. */
import { createNameFinder } from '../../knowledge/facts/names.js';
import type { Entity, Fact, SpokenVoice } from '../../knowledge/facts/schema.js';
import { analyseSentences } from '../cues/analysedSentence.js';
import { splitPassages } from '../passages/passages.js';
import { attributeSpeakers } from '../speakers/attributeSpeakers.js';
import { isRelay } from '../speakers/attribution.js';
import { findChannel } from '../speakers/sentenceSpeaker.js';

/** `speaker`: the id of whoever has just been named; they are no way of their own. */
export function proposeWay(
  { quote }: Pick<Fact, 'quote'>,
  entities: Entity[],
  speaker: string | null,
): Pick<SpokenVoice, 'channel' | 'via'> {
  const sentences = analyseSentences(quote, splitPassages(quote, true), createNameFinder(entities));
  const [sentence, ...others] = sentences;
  if (!sentence || others.length > 0) return {};
  const channel = findChannel(sentence);
  const via = (attributeSpeakers(sentences).get(sentence)?.via ?? []).flatMap(({ who, shownBy }) =>
    who.kind !== 'unnamed' && isRelay(who) && ![speaker, channel?.who.id].includes(who.id)
      ? [{ is: who.id, shownBy }]
      : [],
  );
  return {
    ...(channel && channel.who.id !== speaker ? { channel: { is: channel.who.id, shownBy: channel.shownBy } } : {}),
    ...(via.length > 0 ? { via } : {}),
  };
}
