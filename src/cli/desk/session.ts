/** What every step of a review works with: the base as it stands, the desk, where an editor types, and in which words. */
import type { draftFacts } from '../../drafting/draftFacts.js';
import type { listUnvoicedSpeakers, UnvoicedSpeech } from '../../drafting/entities/unvoicedSpeakers.js';
import type { proposeWay } from '../../drafting/voices/proposeWay.js';
import type { Base } from '../../knowledge/facts/base.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import type { Paint } from '../../terminal/screen/colours.js';
import type { Swappable } from '../../util/live.js';
import { replaceControls } from '../../util/printable.js';
import type { DeskWording } from '../../wording/desk/deskWording.js';
import { type Desk, putTyped } from './desk.js';
import { openDesk, saveDesk } from './deskFiles.js';
import type { Dialogue } from './dialogue.js';

/** The desks of the articles that were looked at, each read once. */
export interface Shelf {
  read: (source: string) => Desk;
  save: (desk: Desk) => void;
  /** It is written already, with what it goes with. */
  note: (desk: Desk) => void;
}

export interface ReviewSession {
  data: string;
  base: Swappable<Base>;
  shelf: Shelf;
  dialogue: Dialogue;
  wording: DeskWording;
  paint: Paint;
  drafting: Drafting;
  /** Served sentences in which one of these, or somebody whom nobody quotes, speaks. */
  offers: (base: Base, added: ReadonlySet<string>) => UnvoicedSpeech[];
  /** The instant of a decision, in UTC to the second. */
  readNow: () => string;
}

/** What of the drafting a review goes back to. */
export interface Drafting {
  draftFacts: typeof draftFacts;
  listUnvoicedSpeakers: typeof listUnvoicedSpeakers;
  proposeWay: typeof proposeWay;
}

/** What came of asking for what is missing. `isWhole`: nothing is. What was typed lies on the desk in either case. */
export interface Completed {
  open: Open;
  isWhole: boolean;
}

/** A draft with the desk of its article. */
export interface Open {
  fact: Fact;
  desk: Desk;
}

/** They are looked for once in each state of the base. */
export function createOffers({ listUnvoicedSpeakers }: Drafting): ReviewSession['offers'] {
  let last: { base: Base; added: string; found: UnvoicedSpeech[] } | null = null;
  return (base, added) => {
    const ids = [...added].join(' ');
    if (last?.base !== base || last.added !== ids)
      last = { base, added: ids, found: listUnvoicedSpeakers(base, added) };
    return last.found;
  };
}

/** Says once of each desk that could not be read what became of it. */
export function createShelf(data: string, { say }: Dialogue, { broken }: DeskWording): Shelf {
  const desks = new Map<string, Desk>();
  return {
    read: (source) => {
      const known = desks.get(source);
      if (known) return known;
      const { desk, kept } = openDesk(data, source);
      if (kept) say(replaceControls(`! ${broken[kept.why](kept.file)}`));
      desks.set(source, desk);
      return desk;
    },
    save: (desk) => {
      saveDesk(data, desk);
      desks.set(desk.source, desk);
    },
    note: (desk) => void desks.set(desk.source, desk),
  };
}

/** What is typed lies on the desk at once, whatever becomes of the draft. */
export function keepTyped(fact: Fact, open: Open, { shelf }: ReviewSession): Open {
  if (JSON.stringify(fact) === JSON.stringify(open.fact)) return open;
  const desk = putTyped(fact, open.desk);
  shelf.save(desk);
  return { fact, desk };
}
