/** The peers are no dependency of the bot: the bench fetches them when they are missing, or older than the lock file. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What went wrong in one line, or null. */
export function installPeers(): string | null {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (isCurrent(`${folder}node_modules/.package-lock.json`, `${folder}package-lock.json`)) return null;
  // npm's own words go to stderr: stdout is kept for the results
  const { status } = spawnSync('npm', ['ci', '--prefix', folder], { stdio: ['ignore', 2, 2] });
  return status === 0 ? null : 'cannot install the packages of bench/: npm ci failed';
}

function isCurrent(installed: string, lock: string): boolean {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}
