/** What `npm run bench:strain` looks for, where it does not take minutes. */
import { describe, expect, test } from 'vitest';
import { measurePipelining } from '../../bench/strain/connections.js';
import { measureKills } from '../../bench/strain/kills.js';
import { measureMarker } from '../../bench/strain/marker.js';
import type { DoorName } from '../../bench/strain/programs.js';
import { formatStrain } from '../../bench/strain/report.js';

describe('a word that was asked last is in no heap', () => {
  test.each(['gateway', 'http', 'web'] satisfies DoorName[])('%s', async (door) => {
    expect(await measureMarker(door, 1000)).toEqual({ door, hits: 0 });
  });
});

test('commands killed at random beside a bot leave no mixed answer and no file', async () => {
  const { killed, answers, ...wrong } = await measureKills(20, () => {});
  expect(killed).toBeGreaterThan(3);
  expect(answers).toBeGreaterThan(20);
  expect(wrong).toEqual({ amidWriting: expect.any(Number), mixed: 0, leftOver: 0 });
});

test('1,800 requests in one write cost little, and others are answered meanwhile', async () => {
  const { moreMb, aboutP99Ms } = await measurePipelining(1);
  // wide: the machine may be busy
  expect(moreMb).toBeLessThan(80);
  // within the time that it is looked at: how fast is for the bench to say
  expect(aboutP99Ms).toBeLessThan(8000);
});

test('figures stand beside their goals', () => {
  const text = formatStrain({
    marker: [{ door: 'web', hits: 0 }],
    retries: [
      { by: 'global', retryAfter: 0.3, lateMs: [4.04] },
      { by: 'global', retryAfter: 5, lateMs: [] },
    ],
    reloads: 0.98,
  });
  expect(text.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['', 'measured', 'goal'],
    ['heap after 100 reloads', '-2.0 %', '≤ +5 %'],
    ['a word asked last, web', '0 hits', '0 hits'],
    ['429 of 0.3 s, global', '4.0 ms late', '0 to 50 ms late'],
    ['429 of 5 s, global', 'nothing more sent', 'nothing more sent'],
    [''],
  ]);
});
