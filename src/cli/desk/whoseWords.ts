/** What an editor types to say whose a quotation is, and the voice that comes of it. */
import type { Base } from '../../knowledge/facts/base.js';
import { createNameFinder, listArticleNames } from '../../knowledge/facts/names.js';
import type { Entity, Fact, Speaker, Voice } from '../../knowledge/facts/schema.js';
import { sortVoices } from '../../knowledge/facts/voices/voices.js';

export type Named = { is: string } | Omit<Extract<Speaker, { called: unknown }>, 'shownBy'>;

/** The speaker, null for the outlet, with the words that show it where the sentence has them; or that it is nobody. */
type Owner = { speaker: Named | null; shownBy: string | null } | 'nobody';

/** `near`: those that stand in the list over what is typed. */
export function readOwner(typed: string, fact: Fact, { base, near }: { base: Base; near: readonly Entity[] }): Owner {
  if (typed === 'o') return { speaker: null, shownBy: null };
  const entity =
    near[/^\d+$/u.test(typed) ? Number(typed) - 1 : -1] ??
    base.entity.get(typed) ??
    base.entities.find((each) => listArticleNames(each).includes(typed));
  if (entity) return { speaker: { is: entity.id }, shownBy: findShownName(entity.id, fact, base) };
  const called = readDescription(typed);
  if (!called) return 'nobody';
  return {
    speaker: called,
    shownBy: listTexts(fact).some((text) => text.includes(called.called.de)) ? called.called.de : null,
  };
}

/** "Analysten / analysts" */
export function readDescription(typed: string): Extract<Named, { called: unknown }> | null {
  const [de = '', en = ''] = typed.split(' / ').map((part) => part.trim());
  return de && en ? { called: { de, en } } : null;
}

type NewVoice = { words: string } & ({ speaker: Named; shownBy: string } | { speaker: null });

/** In the order of the sentence; a quotation that is all of it leaves the words out. */
export function addVoice(fact: Fact, added: NewVoice): Fact {
  const { words, speaker } = added;
  const piece = words === fact.quote ? {} : { words };
  const voice: Voice = speaker
    ? { ...piece, speaker: { ...speaker, shownBy: added.shownBy }, speech: 'direct' }
    : { words, speaker };
  return sortVoices(fact, [...(fact.voices ?? []), voice]);
}

/** How the sentence, or a kept neighbour, names it. */
export function findShownName(id: string, fact: Fact, { entities }: Base): string | null {
  return listTexts(fact).flatMap((text) => findNamesIn(text, id, entities))[0] ?? null;
}

/** How a text names it, as it is written there. */
export function findNamesIn(text: string, id: string, entities: readonly Entity[]): string[] {
  const findNames = createNameFinder([...entities]);
  return findNames(text)
    .filter(({ entity }) => entity.id === id)
    .map(({ start, end }) => text.slice(start, end));
}

function listTexts({ quote, before, after }: Fact): string[] {
  return [quote, before, after].flatMap((text) => text ?? []);
}
