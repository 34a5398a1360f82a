// Known faults of the packages that ship: of those that are installed beside the program, and of those in its bundle.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readNotices } from '../scripts/build/notices.mjs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const bundled = readNotices(readFileSync('dist/NOTICES.txt', 'utf8'));
const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });

/** `path` is a package's place in node_modules. */
function isShipped(name, path) {
  const { dev, version } = packages[path] ?? {};
  return !dev || bundled.includes(`${name} ${version}`);
}

function readFaults() {
  try {
    return JSON.parse(stdout).vulnerabilities ?? null;
  } catch {
    return null;
  }
}

const faults = readFaults();
const shipped = Object.values(faults ?? {}).filter(({ name, nodes }) => nodes.some((path) => isShipped(name, path)));
for (const { name, range, severity } of shipped) console.log(`Severity: ${severity}: ${name} ${range}`);
if (!faults) console.error(stderr || stdout);
process.exitCode = faults && shipped.length === 0 ? 0 : 1;
