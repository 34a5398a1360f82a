/** The two trees that are compared: a commit in a worktree of its own, and the folder as it is now; both built. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A tree whose programs are run. */
export interface Tree {
  /** Its own top folder. */
  root: string;
  /** A folder outside of it, to work in: programs get only paths relative to this one, so both print the same. */
  work: string;
  /** Ends every program that was started in it. */
  signal: AbortSignal;
}

export interface Trees {
  old: Tree;
  now: Tree;
  /** Removes the worktree and all that was written beside it, at once, so that it can be the last thing a process does. */
  remove: () => void;
}

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The full hash; null where there is no such commit. */
export async function findCommit(name: string): Promise<string | null> {
  const { code, said } = await runDetached('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {});
  return code === 0 ? said.trim() : null;
}

/** Both trees, not yet built. */
export async function openTrees(commit: string, signal: AbortSignal): Promise<Trees> {
  const above = realpathSync(mkdtempSync(join(tmpdir(), 'same-')));
  const root = join(above, 'tree');
  const createTree = (name: string, folder: string): Tree => ({ root: folder, work: join(above, name), signal });
  const trees = {
    old: createTree('old', root),
    now: createTree('now', projectRoot),
    remove: () => removeTrees(above, root),
  };
  for (const { work } of [trees.old, trees.now]) mkdirSync(work);
  try {
    await runOrThrow('git', ['worktree', 'add', '--detach', '--quiet', root, commit], { signal });
    await addModules(root, signal);
    return trees;
  } catch (error) {
    trees.remove();
    throw error;
  }
}

function removeTrees(above: string, root: string): void {
  if (!existsSync(above)) return;
  rmSync(above, { recursive: true, force: true, maxRetries: 3 });
  // force twice: a worktree that is only half there is locked
  spawnSync('git', ['worktree', 'remove', '--force', '--force', root], { cwd: projectRoot, stdio: 'ignore' });
  spawnSync('git', ['worktree', 'prune'], { cwd: projectRoot, stdio: 'ignore' });
}

// the packages are the same where the lock is
async function addModules(root: string, signal: AbortSignal): Promise<void> {
  const readLock = (folder: string) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const modules = join(projectRoot, 'node_modules');
  if (readLock(root) === readLock(projectRoot)) symlinkSync(realpathSync(modules), join(root, 'node_modules'));
  else await runOrThrow('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, signal });
}

export async function buildProgram({ root, signal }: Tree): Promise<void> {
  await runOrThrow('npm', ['run', '--silent', 'build'], { cwd: root, signal });
  if (!existsSync(join(root, 'dist', 'main.js'))) throw new Error(`${root} has no dist/main.js after its build`);
}

export async function buildEdge({ root, signal }: Tree): Promise<void> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  await runOrThrow(process.execPath, [tsx, join('edge', 'build.ts')], { cwd: root, signal });
}

interface Where {
  cwd?: string;
  signal?: AbortSignal;
}

async function runOrThrow(command: string, args: string[], where: Where): Promise<void> {
  const { code, said } = await runDetached(command, args, where);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${said.trim().split('\n').at(-1)}`);
}

// detached from the terminal's group: what cleans up must not end with the Ctrl-C that calls for it
async function runDetached(command: string, args: string[], { cwd = projectRoot, signal }: Where) {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  signal?.addEventListener('abort', stop, { once: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
  const [code] = await once(child, 'close');
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  return { code: Number(code ?? 1), said };
}
