/** The worker of this tree, bundled and served. */
import { request } from 'node:http';
import { bundleWorker, folder } from '../../edge/bundle.js';
import { serveWorker } from './edge/serveWorker.js';

export interface Workerd {
  url: string;
  post: (body: string, headers: Record<string, string>) => Promise<Answered>;
  stop: () => void;
}

export interface Answered {
  status: number;
  type: string;
  text: string;
}

/** `vars` as wrangler.jsonc has them. */
export async function startWorkerd(vars: Record<string, string>): Promise<Workerd> {
  await bundleWorker();
  return startBundled(folder, vars);
}

/** What `bundleWorker` wrote into `folder`. */
export async function startBundled(folder: string, vars: Record<string, string>): Promise<Workerd> {
  const { url, stop } = await serveWorker(folder, vars);
  return { url, post: (body, headers) => postTo(`${url}/interactions`, headers, body), stop };
}

// without what a client keeps between requests
function postTo(url: string, headers: Record<string, string>, body: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', headers, agent: false }, async (response) => {
      const text = Buffer.concat(await response.toArray()).toString('utf8');
      resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text });
    });
    asked.on('error', reject).end(body);
  });
}
