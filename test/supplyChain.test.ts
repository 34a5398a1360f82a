/** What is installed is what was locked: every package by its hash, in every lock file, and nothing runs while it is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  version: string;
  integrity?: string;
  license?: string;
  dev?: true;
  hasInstallScript?: true;
}

const root = join(import.meta.dirname, '..');
const packageFiles = readdirSync(root, { withFileTypes: true })
  // the build's own says how Node reads its files, and no more
  .filter((entry) => entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name))
  .map(({ name }) => join(name, 'package.json'))
  .concat('package.json')
  .filter((file) => existsSync(join(root, file)));
const readFile = (file: string) => readFileSync(join(root, file), 'utf8');

function listLocked(folder: string): [string, LockedPackage][] {
  const { packages } = JSON.parse(readFile(join(folder, 'package-lock.json'))) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages).filter(([name]) => name !== '');
}

/** Of what runs in production: free to use and to pass on, without a condition on what uses it. */
const productionLicences = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Unlicense',
  'MIT AND OFL-1.1',
];
/** Pictures are drawn by an unchanged library under it. */
const unchangedOnly = { 'MPL-2.0': /@resvg\// };

describe.each(packageFiles.map((file) => ({ folder: dirname(file) })))('packages of “$folder”', ({ folder }) => {
  test('all have a lock file with a sha512 for every one of them, from no address of its own', () => {
    expect(existsSync(join(root, folder, 'package-lock.json'))).toBe(true);
    const locked = listLocked(folder);
    expect(locked.length).toBeGreaterThan(50);
    expect(locked.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
    expect(readFile(join(folder, 'package-lock.json'))).not.toMatch(/"resolved"|git\+|"link": true/);
  });

  test('are named by one exact version each', () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFile(join(folder, 'package.json')));
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});

/** What a file of the bundle takes from elsewhere. */
const loadedPattern = /(?<=(?:\bfrom ?|(?:\bimport|__load)\()["'])[@a-z][\w@/.:-]*(?=["'])/g;
/** The script of the start takes so what the others import. */
const requiredPattern = /(?<=\brequire\(["'])[@a-z][\w@/.:-]*(?=["'])/g;

describe('packages that run in production', () => {
  // the build writes down what it bundles; all else that ships is installed beside it
  const notices = readFile('dist/NOTICES.txt');
  const bundled: string[] = notices.match(/(?<=^=== )\S+ \S+(?= \()/gm) ?? [];
  const locked = listLocked('.');
  const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
  // those that others carry in themselves are installed too, for their licences
  const carried: string[] = notices.match(/(?<=^=== )\S+(?= \S+, within )/gm) ?? [];
  const isBundled = ([path, { version }]: [string, LockedPackage]) =>
    bundled.includes(`${nameOf(path)} ${version}`) || carried.includes(nameOf(path));
  const production = locked.filter((entry) => !entry[1].dev || isBundled(entry));

  test('are installed beside the bundle where it loads them, and only then', () => {
    const texts = readdirSync(join(root, 'dist')).filter((file) => /\.[cm]?js$/.test(file));
    const loaded = texts.flatMap((file) => {
      const patterns = file.endsWith('.cjs') ? [loadedPattern, requiredPattern] : [loadedPattern];
      return patterns.flatMap((pattern) => readFile(`dist/${file}`).match(pattern) ?? []);
    });
    const packages = new Set(loaded.filter((name) => !isBuiltin(name)));
    // what draws charts would draw on this if somebody had it; fonts are files that no import names
    packages.delete('canvas');
    packages.add('@expo-google-fonts/source-serif-4');
    expect([...packages].sort()).toEqual(Object.keys(JSON.parse(readFile('package.json')).dependencies).sort());
  });

  test('bring their licences along, those that others carry in themselves too', () => {
    const [, ...texts] = notices.split(/^=== /m);
    const short = texts.filter((text) => text.length < 400).map((text) => text.split('\n')[0]);
    // it was published without one, and names its licence and its author
    expect(short).toEqual(['boolbase 1.0.0 (ISC)']);
    expect(notices).toMatch(/^=== ajv [\d.]+, within @modelcontextprotocol\/server$/m);
  });

  test('are all locked, those in the bundle too', () => {
    expect(bundled.length).toBeGreaterThan(60);
    const known = new Set(locked.map(([path, { version }]) => `${nameOf(path)} ${version}`));
    expect(bundled.filter((each) => !known.has(each))).toEqual([]);
  });

  test('run nothing while they are installed', () => {
    expect(production.length).toBeGreaterThan(140);
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  test('have a licence of the list', () => {
    const others = production.filter(
      ([name, { license = 'none' }]) =>
        !productionLicences.includes(license) && !(license === 'MPL-2.0' && unchangedOnly['MPL-2.0'].test(name)),
    );
    expect(others.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
  });
});

describe('CI', () => {
  const workflow = readFile('.github/workflows/ci.yml');

  test('takes each action by its commit, and leaves it no token', () => {
    const uses = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name]) => name);
    expect(uses.length).toBeGreaterThan(2);
    expect(uses.filter((name) => !/@[\da-f]{40}$/.test(name ?? ''))).toEqual([]);
    expect(workflow.match(/persist-credentials: false/g)).toHaveLength(
      workflow.match(/actions\/checkout@/g)?.length ?? 0,
    );
    expect(workflow).toMatch(/permissions:\n {2}contents: read\n/);
  });

  test('installs with an empty cache, so that every archive meets its hash', () => {
    expect(readFile('.ci/run')).toContain('npm ci --cache "$(mktemp -d)"');
  });

  const audit = (...faulty: string[]) =>
    JSON.stringify({
      vulnerabilities: Object.fromEntries(
        faulty.map((name) => [name, { name, range: '*', severity: 'high', nodes: [`node_modules/${name}`] }]),
      ),
    });

  test.skipIf(process.platform === 'win32').each([
    [
      'what it could not ask is NOT CHECKED, and holds nothing up',
      'npm error 405 Method Not Allowed',
      0,
      /Known faults .*: NOT CHECKED, /,
    ],
    [
      'an invalid signature is found',
      '1 package has an invalid registry signature',
      1,
      /Signatures .*: FOUND SOMETHING/,
    ],
    ['a known fault of what is installed is found', audit('pino'), 1, /Known faults .*: FOUND SOMETHING/],
    ['one of what is bundled, too', audit('vitest', 'vega'), 1, /high: vega \*\nKnown faults .*: FOUND SOMETHING/],
    ['one of what only tests need holds nothing up', audit('vitest'), 0, /Known faults .*: nothing found/],
  ])('asks the registry: %s', (_, said, status, says) => {
    const folder = mkdtempSync(join(tmpdir(), 'stargate-npm-'));
    const npm = `#!/bin/sh\n[ "$1" = ci ] || [ "$1" = run ] && exit 0\necho '${said}'\nexit 1\n`;
    writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const ran = spawnSync('bash', [join(root, '.ci/audit')], { encoding: 'utf8', env });
    rmSync(folder, { recursive: true });
    expect(ran.status).toBe(status);
    expect(ran.stdout).toMatch(says);
  });

  test('the edge says which Node its wrangler needs', () => {
    expect(readFile('edge/README.md')).toContain('Node 22');
  });

  test('runs no package that is not locked', () => {
    const commands = packageFiles.flatMap((file) => Object.values(JSON.parse(readFile(file)).scripts ?? {}));
    expect(
      [...commands, workflow, readFile('.ci/run')].filter((text) => /npx \S+@|npx --?y/.test(String(text))),
    ).toEqual([]);
  });
});
