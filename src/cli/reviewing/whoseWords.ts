/** What an editor types to say whose a quotation is, and the voice that comes of it. */
import type { Base } from '../../knowledge/facts/base.js';
import { createNameFinder, listArticleNames } from '../../knowledge/facts/names.js';
import type { Fact, Speaker, Voice } from '../../knowledge/facts/schema.js';
import { placeVoices } from '../../knowledge/facts/voices/voices.js';

type Named = { is: string } | Omit<Extract<Speaker, { called: unknown }>, 'shownBy'>;

/** The speaker, null for the outlet, with the words that show it where the sentence has them; or why it is nobody. */
type Owner = { speaker: Named | null; shownBy: string | null } | { why: string };

export function readOwner(typed: string, fact: Fact, base: Base): Owner {
  if (typed === 'o') return { speaker: null, shownBy: null };
  const texts = [fact.quote, fact.before, fact.after].flatMap((text) => text ?? []);
  const entity = base.entity.get(typed) ?? base.entities.find((each) => listArticleNames(each).includes(typed));
  if (entity) return { speaker: { is: entity.id }, shownBy: findName(entity.id, texts, base) };
  const [de = '', en = ''] = typed.split(' / ').map((part) => part.trim());
  if (!de || !en)
    return { why: `${typed} is nobody in entities.json; for somebody without a name type: Analysten / analysts` };
  return { speaker: { called: { de, en } }, shownBy: texts.some((text) => text.includes(de)) ? de : null };
}

type NewVoice = { words: string } & ({ speaker: Named; shownBy: string } | { speaker: null });

/** In the order of the sentence; a quotation that is all of it leaves the words out. */
export function addVoice(fact: Fact, added: NewVoice): Fact {
  const { words, speaker } = added;
  const piece = words === fact.quote ? {} : { words };
  const voice: Voice = speaker
    ? { ...piece, speaker: { ...speaker, shownBy: added.shownBy }, speech: 'direct' }
    : { words, speaker };
  const voices = [...(fact.voices ?? []), voice];
  const placed = placeVoices({ ...fact, voices });
  const sorted = placed.sort((a, b) => a.start - b.start || b.end - a.end).map((one) => one.voice);
  return { ...fact, voices: [...sorted, ...voices.filter((one) => !sorted.includes(one))] };
}

function findName(id: string, texts: string[], { entities }: Base): string | null {
  const findNames = createNameFinder(entities);
  const names = texts.flatMap((text) =>
    findNames(text)
      .filter(({ entity }) => entity.id === id)
      .map(({ start, end }) => text.slice(start, end)),
  );
  return names[0] ?? null;
}
