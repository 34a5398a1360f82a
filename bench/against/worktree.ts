/** A commit, checked out beside this tree and built; removed at the end, however the end comes. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../load/processes.js';

export interface Worktree {
  dir: string;
  remove: () => void;
}

export class UnknownCommitError extends Error {}

/** The tree that this file stands in. */
export const currentDir = fileURLToPath(new URL('../..', import.meta.url));

const watchMs = 500;
const fatalSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Rejects with an UnknownCommitError where there is no such commit. */
export async function buildCommit(commit: string): Promise<Worktree> {
  const hash = resolveCommit(commit);
  const worktree = createWorktree();
  try {
    addWorktree(worktree.dir, hash);
    await supplyPackages(worktree.dir, '');
    await supplyPackages(worktree.dir, 'bench');
    await buildTree(worktree.dir);
    return worktree;
  } catch (error) {
    worktree.remove();
    throw error;
  }
}

// at one go: a git that still writes while what it writes is removed would leave a worktree behind
function addWorktree(dir: string, hash: string): void {
  const args = ['worktree', 'add', '--detach', dir, hash];
  const { status, stderr } = spawnSync('git', args, { cwd: currentDir, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
}

export async function buildTree(dir: string): Promise<void> {
  await runNpm(dir, ['run', '--silent', 'build']);
}

/** npm in another tree, without what the npm that runs this process has said about its own. */
export function runNpm(dir: string, args: string[]): Promise<string> {
  const own = /^(npm_package|npm_lifecycle|npm_config_local_prefix|INIT_CWD)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  return runCommand('npm', args, { cwd: dir, env });
}

/** The full hash of a commit. */
export function resolveCommit(commit: string): string {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`];
  const { status, stdout } = spawnSync('git', args, { cwd: currentDir, encoding: 'utf8' });
  if (status !== 0) throw new UnknownCommitError(`there is no commit ${commit}`);
  // git prints the option that ends the options, too
  return stdout.trim().split('\n').at(-1) ?? '';
}

export function isCommit(commit: string): boolean {
  try {
    return resolveCommit(commit) !== '';
  } catch (error) {
    if (error instanceof UnknownCommitError) return false;
    throw error;
  }
}

// what ends this process makes it exit, and its exit removes
function createWorktree(): Worktree {
  const above = mkdtempSync(join(tmpdir(), 'stargate-commit-'));
  const dir = join(above, 'tree');
  const watch = watchParent();
  const remove = () => {
    clearInterval(watch);
    process.off('exit', remove);
    for (const signal of fatalSignals) process.off(signal, exitAfter);
    spawnSync('git', ['worktree', 'remove', '--force', '--force', dir], { cwd: currentDir, stdio: 'ignore' });
    rmSync(above, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', remove);
  for (const signal of fatalSignals) process.once(signal, exitAfter);
  return { dir, remove };
}

function exitAfter(signal: (typeof fatalSignals)[number]): void {
  process.exit(128 + constants.signals[signal]);
}

// npm passes a signal to its shell, which dies of it without a word to what it runs: that has another parent then
function watchParent(): NodeJS.Timeout | undefined {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  return setInterval(() => {
    if (process.ppid !== parent) exitAfter('SIGTERM');
  }, watchMs).unref();
}

// those of this tree, where the commit asks for the same; what is left of the bench's own is installed by the bench
async function supplyPackages(dir: string, folder: '' | 'bench'): Promise<void> {
  const lock = join(dir, folder, 'package-lock.json');
  const packages = join(currentDir, folder, 'node_modules');
  if (hasSameText(lock, join(currentDir, folder, 'package-lock.json')) && existsSync(packages)) {
    symlinkSync(realpathSync(packages), join(dir, folder, 'node_modules'), 'dir');
    // a lock newer than the packages makes the bench install them, and npm would empty what is linked
    utimesSync(lock, 0, 0);
  } else if (folder === '') await runNpm(dir, ['ci']);
}

function hasSameText(...files: [string, string]): boolean {
  const [text, other] = files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : null));
  return text !== null && text === other;
}
