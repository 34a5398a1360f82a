// The licences of the packages whose code a bundle holds, as one text: they ask to come along with every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Of all packages that a bundler's metafile names, of those that they need, and of those that they carry in themselves. */
export function formatNotices({ inputs }) {
  const files = Object.keys(inputs).filter((path) => path.includes('node_modules/'));
  const folders = new Set(files.map((path) => resolve(packageOf(path))));
  // a set that grows while it is gone through: what is needed may need others
  for (const folder of folders)
    for (const name of Object.keys(readPackage(folder).dependencies ?? {})) folders.add(requirePackage(name, folder));
  const notices = new Set([...[...folders].map(formatNotice), ...files.flatMap(formatCarried)]);
  const heading = 'This program is built of the packages below, each under its own licence.';
  return `${[heading, ...[...notices].sort()].join('\n\n')}\n`;
}

/** Name and version of each package of such a text that is installed by itself. */
export function readNotices(text) {
  return [...text.matchAll(/^=== (\S+ \S+) \(.+\)$/gm)].map(([, package_]) => package_);
}

function packageOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)[0];
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function requirePackage(name, folder) {
  const found = findPackage(name, folder);
  if (found === null) throw new Error(`the package ${name} is not installed`);
  return found;
}

// as Node looks for it: beside the one that needs it, then ever further up
function findPackage(name, folder) {
  const found = join(folder, 'node_modules', name);
  if (existsSync(join(found, 'package.json'))) return found;
  return dirname(folder) === folder ? null : findPackage(name, dirname(folder));
}

function formatNotice(folder) {
  const { name, version, license } = readPackage(folder);
  return [`=== ${name} ${version} (${license})`, ...readLicences(folder)].join('\n\n');
}

function readLicences(folder) {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (files.length > 0) return files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const { author } = readPackage(folder);
  return [`It comes without a text of its licence. By ${author.name ?? author}.`];
}

// a bundler marks what it put into a package: "#region ../node_modules/.pnpm/ajv@8.18.0/node_modules/ajv/lib/ajv.js"
const carriedPattern =
  /#region \S*node_modules\/\.pnpm\/[^/\s]*?@(\d[^/_\s]*)\S*\/node_modules\/((?:@[^/]+\/)?[^/\s]+)\//g;

// one of the same name has to be installed: its licence is theirs, too
function formatCarried(file) {
  const carried = [...readFileSync(file, 'utf8').matchAll(carriedPattern)];
  return carried.map(([, version, name]) => {
    const folder = findPackage(name, resolve(dirname(file)));
    const texts = folder ? readLicences(folder) : ['Its licence was not installed.'];
    return [`=== ${name} ${version}, within ${readPackage(packageOf(file)).name}`, ...texts].join('\n\n');
  });
}
