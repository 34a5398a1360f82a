/** Data behind links: whatever is put in the place of another, and whatever changes at its own place, is noticed by itself. */
import { cpSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from '../../src/store/watchFolder.js';
import { copyData, type DataCopy, hide } from '../support/dataCopy.js';
import { patience } from '../support/startProgram.js';

/** As `ln -sfn` does it, and a ConfigMap: the new link is put over the old one. */
function swapLink(target: string, link: string): void {
  symlinkSync(target, `${link}.new`);
  renameSync(`${link}.new`, link);
}

/** A folder as Kubernetes mounts one: each file is a link through `..data`, which leads to the folder of now. */
function mountAsConfigMap({ folder }: DataCopy): string {
  const mounted = join(dirname(folder), 'mounted');
  mkdirSync(mounted);
  for (const version of ['..one', '..two']) cpSync(folder, join(mounted, version), { recursive: true });
  symlinkSync('..one', join(mounted, '..data'));
  for (const name of ['topics.json', 'sources.json', 'entities.json', 'matters.json', 'facts'])
    symlinkSync(join('..data', name), join(mounted, name));
  return mounted;
}

test.each<[string, (data: DataCopy) => { folder: string; change: () => void }]>([
  [
    'a ConfigMap’s ..data is swapped',
    (data) => {
      const folder = mountAsConfigMap(data);
      return { folder, change: () => swapLink('..two', join(folder, '..data')) };
    },
  ],
  [
    'a link above the folder is swapped',
    (data) => {
      const above = dirname(dirname(data.folder));
      const current = join(dirname(data.folder), 'current');
      const [one, two] = [join(above, `${Date.now()}-1`), join(above, `${Date.now()}-2`)];
      for (const each of [one, two]) {
        cpSync(data.folder, join(each, 'data'), { recursive: true });
        onTestFinished(() => import('node:fs').then(({ rmSync }) => rmSync(each, { recursive: true })));
      }
      symlinkSync(one, current);
      return { folder: join(current, 'data'), change: () => swapLink(two, current) };
    },
  ],
  [
    'a linked file changes at its own place',
    (data) => {
      hide(data, 'topics.json');
      return {
        folder: data.folder,
        change: () => writeFileSync(join(dirname(data.folder), 'aside.json'), '[]'),
      };
    },
  ],
])('%s', async (_, arrange) => {
  const data = copyData();
  onTestFinished(data.remove);
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const { folder, change } = arrange(data);
  const changed = vi.fn();
  watchFolder({ folder, onChange: changed, log: () => {}, signal: stop.signal });
  changed.mockClear();
  change();
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), patience);
});
