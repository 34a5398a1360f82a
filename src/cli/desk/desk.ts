/** What lies on an editor's desk for one article: its text, the notes of its import, proposed entries, typed work, and the way back. */
import type { EntityProposal } from '../../drafting/entities/entityProposal.js';
import type { Fact, Voice } from '../../knowledge/facts/schema.js';

/** Of the shape of these files. */
export const deskVersion = 1;

export interface Desk {
  version: typeof deskVersion;
  source: string;
  /** Null where the article is not at hand: drafts from a spreadsheet, or of an older program. */
  text: string | null;
  /** By the ids of the drafts. */
  notes: Record<string, string[]>;
  /** Those that nobody has decided on. */
  entities: EntityProposal[];
  /** Those that an editor has added: each is written with the first kept sentence that names it. */
  added: AddedEntity[];
  /** Names that leave outsiders.json with the next kept sentence that has them. */
  insiders: string[];
  /** Drafts as an editor has changed them, by their ids. */
  typed: Record<string, Fact>;
  /** Whatever can be taken back, the latest last. */
  undo: Step[];
}

export interface AddedEntity {
  id: string;
  proposal: EntityProposal;
  /** It stands in entities.json. */
  isWritten: boolean;
}

/** What was changed, and how it was before. */
export type Step =
  | { kind: 'typed'; id: string; was: Fact | null }
  /** Somebody was added, or is an outsider no longer: what lay on the desk before. */
  | { kind: 'noted'; id: string; was: NotedParts }
  /** Speakers of served sentences were entered at a draft, then: what their voices were before. */
  | { kind: 'voiced'; id: string; date: string; was: { id: string; voices: Voice[] | null }[] }
  /** Drafts that a decision put away, and the ids of what it put in their place. */
  | { kind: 'kept' | 'dropped' | 'cut'; was: Fact[]; now: string[]; outsiders?: string[] };

export type NotedParts = Pick<Desk, 'entities' | 'added' | 'insiders' | 'typed' | 'notes'>;

export function createDesk(source: string, content: Partial<Omit<Desk, 'version' | 'source'>> = {}): Desk {
  return {
    version: deskVersion,
    source,
    text: null,
    notes: {},
    entities: [],
    added: [],
    insiders: [],
    typed: {},
    undo: [],
    ...content,
  };
}

/** The draft as it was last typed. */
export function readTyped(draft: Fact, desk: Desk): Fact {
  return desk.typed[draft.id] ?? draft;
}

export function putTyped(fact: Fact, desk: Desk): Desk {
  const was = desk.typed[fact.id] ?? null;
  return {
    ...desk,
    typed: { ...desk.typed, [fact.id]: fact },
    undo: [...desk.undo, { kind: 'typed', id: fact.id, was }],
  };
}

/** The desk as changed, with the way back from it at the draft. */
export function noteStep(next: Desk, { entities, added, insiders, typed, notes }: Desk, id: string): Desk {
  const was = { entities, added, insiders, typed, notes };
  return { ...next, undo: [...next.undo, { kind: 'noted', id, was }] };
}

export function dropTyped(ids: readonly string[], desk: Desk): Desk {
  return { ...desk, typed: Object.fromEntries(Object.entries(desk.typed).filter(([id]) => !ids.includes(id))) };
}
