/** Whatever reads a free text takes any, however long and odd. What it costs, `npm run bench -- --growth` measures. */
import { expect, test } from 'vitest';
import { hardPieces, repeatTo } from '../../../bench/growth/hardPieces.js';
import { createReaders } from '../../../bench/growth/readers.js';
import { conversation } from '../../loopback/conversation.js';

const lengths = [300, 1500, 6000];

test.each(Object.entries(createReaders(conversation.library)))(
  '%s',
  (_, read) => {
    for (const piece of hardPieces)
      for (const length of lengths) expect(() => read(repeatTo(piece, length)), piece).not.toThrow();
  },
  300_000,
);
