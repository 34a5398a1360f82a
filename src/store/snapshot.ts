/**
 * A snapshot of a checked base with its index, written by the build: a start reads it in milliseconds
 * where checking and indexing anew would take a hundred. It is used only for the very data it was made from.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { createLibrary, type Library } from '../answers/library.js';
import { type BaseContent, createBase } from '../knowledge/base.js';
import type { OwnQuestions } from '../knowledge/facts/ownQuestions.js';
import { type IndexData, withSpellings } from '../knowledge/search/sentenceIndex.js';

interface Snapshot {
  version: string;
  content: BaseContent;
  index: IndexData;
  own: OwnQuestions;
}

export function writeSnapshot(file: string, { base, index: { index, own } }: Library): void {
  const { version, source: _s, entity: _e, topic: _t, matter: _m, fact: _f, ...content } = base;
  const { spellings: _, ...data } = index;
  const snapshot: Snapshot = {
    version,
    content,
    index: data,
    own,
  };
  writeFileSync(file, serialize(snapshot));
}

/** The library of this version, or null where there is no snapshot of it. */
export function readSnapshot(file: string, version: string): Library | null {
  const snapshot = existsSync(file) ? readKept(file) : null;
  return snapshot?.version === version
    ? createLibrary(createBase(snapshot.content, version), {
        index: withSpellings(snapshot.index),
        own: snapshot.own,
      })
    : null;
}

// a damaged snapshot is no snapshot: the data files are there to make another
function readKept(file: string): Snapshot | null {
  try {
    return deserialize(readFileSync(file)) as Snapshot;
  } catch {
    return null;
  }
}
