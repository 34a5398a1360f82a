/** Builds the program once before all tests: the terminal's tests start it as a person would. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function setup(): void {
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node build.mjs failed:\n${stderr}`);
}
