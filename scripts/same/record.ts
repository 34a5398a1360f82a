/** Asks both programs at a door, at the same time and the same things. */
import { compareRecordings, createRecording, type Door, type DoorFigures, type Recording } from './compare.js';
import { recordDiscord } from './discord.js';
import { recordEditors } from './editors.js';
import { recordEdge, recordGateway } from './gatewayAndEdge.js';
import type { Inputs } from './inputs.js';
import { recordTerminal } from './terminal.js';
import type { Tree } from './trees.js';
import { recordWeb } from './web.js';

type Recorder = (tree: Tree, inputs: Inputs, recording: Recording) => Promise<void>;

const recorders: Record<Door, Recorder> = {
  terminal: recordTerminal,
  discord: async (tree, inputs, recording) => {
    await recordDiscord(tree, inputs, recording);
    await recordGateway(tree, inputs, recording);
  },
  web: recordWeb,
  editors: recordEditors,
  edge: recordEdge,
};

export interface Pair {
  old: Tree;
  now: Tree;
}

export async function compareDoor(door: Door, { old, now }: Pair, inputs: Inputs): Promise<DoorFigures> {
  const [before, after] = [createRecording(), createRecording()];
  await Promise.all([recorders[door](old, inputs, before), recorders[door](now, inputs, after)]);
  return compareRecordings(door, before, after);
}
