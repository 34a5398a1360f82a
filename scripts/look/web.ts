/** The web page: each state of an answer and each kind of page, on a desk and on a phone, by day and by night. */
import { serve } from '../same/programs.js';
import type { Tree } from '../same/trees.js';
import type { Camera } from './camera.js';

const pages = {
  home: '/',
  found: '/?q=Who doubts the money?',
  near: '/?q=How old is Larry Ellison?',
  figures: '/?q=Does Stargate cost 600 billion dollars?',
  nothing: '/?q=What did Angela Merkel say about Stargate?',
  topic: '/topic/funding',
  fact: '/fact/bild-2025-01/softbank-well-under-ten-billion',
  compare: '/compare/softbank.money-per-musk',
  timeline: '/timeline',
  new: '/new?language=de',
  sources: '/sources',
  'not-found': '/nothing/here',
};

const widths = [360, 1280];
const colorSchemes = ['light', 'dark'] as const;

export async function photographWeb({ photograph }: Camera, tree: Tree): Promise<void> {
  const site = await serve(tree, { args: ['web', '--port', '0'], env: {} }, /web page is at (http:\/\/[\w.:]+)/);
  for (const [name, path] of Object.entries(pages))
    for (const width of widths)
      for (const colorScheme of colorSchemes)
        await photograph({
          name: `web-${name}-${width}-${colorScheme}`,
          width,
          colorScheme,
          open: async (page) => {
            await page.goto(`${site.url}${path}`);
            // what is drawn late is there when one comes again
            await page.reload();
          },
        });
  await site.stop();
}
