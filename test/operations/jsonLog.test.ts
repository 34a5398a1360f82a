/** The log is made for programs that read it, and lets nothing through that is about a person. */
import { expect, test } from 'vitest';
import { createJsonLog } from '../../src/operations/jsonLog.js';
import { extractTrace } from '../../src/operations/log.js';

function readWritten(write: (log: ReturnType<typeof createJsonLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createJsonLog({ write: (line: string) => void lines.push(line) }, { shard: 3 }));
  return lines.map((line) => JSON.parse(line));
}

test('each line is JSON with its level, its time and its shard', () => {
  const lines = readWritten((log) => {
    log.info('well');
    log.warn('lost', { code: 7 });
    log.error('broken', { at: ['here'] });
  });
  expect(lines).toMatchObject([
    { level: 'info', msg: 'well', shard: 3, time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) },
    { level: 'warn', msg: 'lost', code: 7 },
    { level: 'error', msg: 'broken', at: ['here'] },
  ]);
});

test.each([
  ['an id', '1300000000000000021'],
  ['a bot token', `${'a'.repeat(24)}.abcdef.${'b'.repeat(38)}`],
  ['the token of an interaction', 'aW50ZXJhY3Rpb24'.repeat(12)],
])('%s does not get through, wherever it stands', (_, secret) => {
  const [line] = readWritten((log) => log.error(`x ${secret}`, { text: `y ${secret}`, list: [`z ${secret}`] }));
  expect(line).toMatchObject({ msg: 'x …', text: 'y …', list: ['z …'] });
});

test('an error is told by its kind and its place, never by its words', () => {
  const trace = extractTrace(new RangeError('Quittenbrot\n    at Quittenbrot (file.js:1:1)'));
  expect(trace).toMatchObject({
    error: 'RangeError',
    at: [expect.stringContaining('jsonLog.test.ts'), ...readRest(trace.at)],
  });
  expect(JSON.stringify(trace)).not.toContain('Quittenbrot');
  expect(extractTrace('Quittenbrot')).toEqual({ error: 'string' });
});

function readRest(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(1) : [];
}
