/** The files that pages ask for: read once at the start, sent as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Asset {
  body: string;
  type: string;
}

/** By path, "/style.css" for one. */
export type Assets = ReadonlyMap<string, Asset>;

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export function readAssets(folder: string): Assets {
  const known = readdirSync(folder).filter((file) => extname(file) in contentTypes);
  return new Map(
    known.map((file) => [
      `/${file}`,
      { body: readFileSync(join(folder, file), 'utf8'), type: contentTypes[extname(file)] as string },
    ]),
  );
}
