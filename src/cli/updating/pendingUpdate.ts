/** What an editor has decided on a newer text, as long as anything of it is left for later: a file on the desk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '../../store/writing/writeTogether.js';
import { isObject, parseJson } from '../../util/json.js';
import { namePendingUpdate } from '../desk/deskFiles.js';
import type { English } from './takeOver.js';

export type Decision = ({ kind: 'take' } & English) | { kind: 'withdraw'; why: string };

export interface PendingUpdate {
  /** Of the newer text: decisions on another one are none on this. */
  sha256: string;
  /** By the ids of the facts. */
  decisions: Record<string, Decision>;
}

/** Without decisions where there are none on this text, or they cannot be read. */
export function readPendingUpdate(data: string, source: string, sha256: string): PendingUpdate {
  const file = join(data, namePendingUpdate(source));
  const json = existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : undefined;
  if (!isObject(json) || json.sha256 !== sha256 || !isObject(json.decisions)) return { sha256, decisions: {} };
  const decisions = Object.entries(json.decisions).filter((entry): entry is [string, Decision] => isDecision(entry[1]));
  return { sha256, decisions: Object.fromEntries(decisions) };
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
