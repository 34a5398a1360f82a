/** The unit for systemd, held against systemd itself where there is one. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const unit = fileURLToPath(new URL('../../deploy/stargate.service', import.meta.url));
const analyze = (...args: string[]) => spawnSync('systemd-analyze', args, { encoding: 'utf8' });

test('systemd accepts it, and rates it as well protected', ({ skip }) => {
  if (analyze('--version').status !== 0) skip('systemd-analyze is not installed: the unit was NOT VERIFIED');
  const { status, stderr } = analyze('verify', '--man=no', unit);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  if (Number(/\d+/.exec(analyze('--version').stdout)?.[0]) < 250) skip('this systemd-analyze cannot rate a file');
  // out of 100, where less is better; a unit that protects nothing has 96
  expect(analyze('security', '--offline=true', '--threshold=20', unit).status).toBe(0);
});

test('it tries again after a fault for ever, but not with wrong settings', () => {
  const text = readFileSync(unit, 'utf8');
  for (const line of [
    'Restart=on-failure',
    'RestartPreventExitStatus=78',
    'StartLimitIntervalSec=0',
    'RestartSec=30',
    'DynamicUser=yes',
    'ProtectSystem=strict',
  ])
    expect(text).toContain(`\n${line}\n`);
});
