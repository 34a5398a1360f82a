/** What an editor has decided on a newer text, as long as anything of it is left for later: a file on the desk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '../../store/writing/writeTogether.js';
import { isObject, parseJson } from '../../util/json.js';
import { namePendingUpdate, putAside } from '../desk/deskFiles.js';
import type { English } from './takeOver.js';

export type Decision = ({ kind: 'take' } & English) | { kind: 'withdraw'; why: string };

export interface PendingUpdate {
  /** Of the newer text: decisions on another one are none on this. */
  sha256: string;
  /** By the ids of the facts. */
  decisions: Record<string, Decision>;
}

/** `aside`: where a file lies now that could not be read whole, or that is of another text. */
export interface ReadPending {
  pending: PendingUpdate;
  aside: { file: string; why: 'cut' | 'older' } | null;
}

/** Without decisions where there are none on this text. What is not taken over is put aside whole, and never written over. */
export function readPendingUpdate(data: string, source: string, sha256: string): ReadPending {
  const file = join(data, namePendingUpdate(source));
  const none = { sha256, decisions: {} };
  if (!existsSync(file)) return { pending: none, aside: null };
  const json = parseJson(readFileSync(file, 'utf8'));
  if (!isObject(json) || !isObject(json.decisions)) return { pending: none, aside: putAside(file, 'cut') };
  const all = Object.entries(json.decisions);
  if (json.sha256 !== sha256) return { pending: none, aside: all.length === 0 ? null : putAside(file, 'older') };
  const decisions = all.filter((entry): entry is [string, Decision] => isDecision(entry[1]));
  const pending = { sha256, decisions: Object.fromEntries(decisions) };
  return { pending, aside: decisions.length < all.length ? putAside(file, 'cut') : null };
}

export function savePendingUpdate(data: string, source: string, pending: PendingUpdate): void {
  const text = `${JSON.stringify(pending, null, 1)}\n`;
  writeTogether(data, {
    texts: new Map([
      ['desk/.gitignore', '*\n'],
      [namePendingUpdate(source), text],
    ]),
  });
}

function isDecision(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value.kind === 'withdraw') return typeof value.why === 'string';
  return value.kind === 'take' && (value.en === null || typeof value.en === 'string') && isObject(value.pieces);
}
