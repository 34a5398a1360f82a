/** A request as the small Discord records it. */
import type { IncomingMessage } from 'node:http';

export interface RecordedFile {
  /** The field's name, such as `files[0]`. */
  field: string;
  name: string;
  type: string;
  bytes: Uint8Array;
}

export interface RecordedRequest {
  /** When it had arrived, in milliseconds of `performance.now()`. */
  arrivedMs: number;
  method: string;
  /** Without the prefix before Discord's own path. */
  path: string;
  query: Record<string, string>;
  /** Parsed JSON; of a multipart body its `payload_json`; undefined where there is none. */
  body: unknown;
  files: RecordedFile[];
}

const known = /\/(?:gateway|applications|oauth2|interactions|webhooks|channels|users)\/.*$/;

/** Throws a SyntaxError where the body is no JSON. */
export async function readRequest(incoming: IncomingMessage): Promise<RecordedRequest> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://loopback');
  const bytes = Buffer.concat(await incoming.toArray());
  return {
    arrivedMs: performance.now(),
    method: incoming.method ?? 'GET',
    path: known.exec(pathname)?.[0] ?? pathname,
    query: Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.get(key) ?? ''])),
    ...(await readBody(bytes, incoming.headers['content-type'] ?? '')),
  };
}

async function readBody(bytes: Buffer, type: string): Promise<Pick<RecordedRequest, 'body' | 'files'>> {
  if (!type.startsWith('multipart/form-data')) {
    return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8')), files: [] };
  }
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const fields: [string, string | File][] = [];
  form.forEach((value, field) => {
    fields.push([field, value]);
  });
  const payload = form.get('payload_json');
  const files = fields.flatMap(([field, value]) => (value instanceof File ? [recordFile(field, value)] : []));
  return { body: typeof payload === 'string' ? JSON.parse(payload) : undefined, files: await Promise.all(files) };
}

async function recordFile(field: string, file: File): Promise<RecordedFile> {
  return { field, name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}
