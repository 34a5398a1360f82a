/** The web: every page that links lead to, every question as a page and as JSON, and whatever is refused. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from './compare.js';
import { answerText } from './discord.js';
import type { Inputs } from './inputs.js';
import { runProgram, type Send, sender, serve } from './programs.js';
import { projectRoot, type Tree } from './trees.js';

/** A page links to others without end where it repeats what was asked; no site of ours has so many. */
const mostPages = 3000;
const ready = /The web page is at (http:\/\/[\w.:]+)/;
const languages = ['de', 'en'];
const withHost = { 'accept-language': 'de' };

export async function recordWeb(tree: Tree, inputs: Inputs, recording: Recording): Promise<void> {
  const server = await serve(tree, { args: ['web', '--port', '0'], env: { WEB_RATE: '0' } }, ready);
  const get = getter(sender(server.url), recording);
  await askAll(get, inputs);
  await callAll(get, inputs);
  if (!inputs.brief) await crawl(get);
  await refuseAll(sender(server.url), recording);
  recording.keep('the end', `[exit ${await server.stop()}]`);
  await recordWithdrawn(tree, inputs, recording);
  await recordPublic(tree, inputs, recording);
}

/** Keeps what stands at a path, and gives its text. */
type Get = (path: string, language?: string) => Promise<string>;

function getter(send: Send, { keep }: Recording): Get {
  return async (path, language = 'de') => {
    const answer = await send(path, { headers: { ...withHost, 'accept-language': language } });
    keep(`GET ${path} (${language})`, lengthChecked(await answerText(answer), answer.body.length));
    return answer.body.toString('utf8');
  };
}

// the time taken changes the length of what has it: whether the length is right is kept, not the length
function lengthChecked(text: string, length: number): string {
  const fits = text.includes(`content-length: ${length}\n`);
  return text.includes('"elapsedMs":') && fits ? text.replace(/^content-length: \d+$/m, 'content-length: right') : text;
}

async function crawl(get: Get): Promise<void> {
  const paths = ['/', '/?language=en', '/style.css', '/ask.js', '/icon.svg', '/robots.txt', '/api', '/sitemap.xml'];
  const seen = new Set(paths);
  // for..of a set goes on with what is added meanwhile
  for (const path of seen) {
    if (seen.size > mostPages) break;
    for (const found of linksIn(await get(path))) seen.add(found);
  }
  for (const path of paths) await get(path, 'en');
}

function linksIn(html: string): string[] {
  const found = [...html.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)].map(([, path = '']) => path);
  return found
    .filter((path) => !path.startsWith('//'))
    .map((path) => path.replaceAll('&amp;', '&').replaceAll('&#39;', "'"));
}

async function askAll(get: Get, { questions, hostile, golden }: Inputs): Promise<void> {
  for (const [index, question] of [...questions, ...hostile].entries()) {
    const asked = encodeURIComponent(question.toWellFormed());
    const own = languages[index % languages.length] ?? 'de';
    for (const language of golden.includes(question) ? languages : [own]) {
      await get(`/?q=${asked}`, language);
      await get(`/api/ask?q=${asked}`, language);
    }
  }
}

async function callAll(get: Get, { calls, definitions }: Inputs): Promise<void> {
  for (const { subcommand, options } of calls) {
    const query = new URLSearchParams(Object.entries(options).map(([name, value]) => [name, String(value)]));
    await get(`/api/${subcommand.name}?${query}`);
  }
  const subcommands = definitions.flatMap(({ options = [] }) => options);
  for (const { name, options = [] } of subcommands)
    for (const option of options)
      for (const typed of ['', 'mus', 'geld', 'soft'])
        await get(
          `/api/complete?${new URLSearchParams({ command: name, option: option.name, typed, language: 'en' })}`,
        );
}

async function refuseAll(send: Send, { keep }: Recording): Promise<void> {
  const missing = [
    '/nothing',
    '/fact/nothing/here',
    '/who/nobody',
    '/compare/nothing',
    '/topic/nothing',
    '/fact/%',
    '/api/nowhere',
  ];
  const wrong = [
    '/api/ask',
    '/api/who',
    '/api/complete',
    '/?language=xx',
    '/timeline?topic=nothing',
    '/who/',
    `/?q=${'a'.repeat(4100)}`,
  ];
  for (const path of [...missing, ...wrong])
    for (const method of ['GET', 'HEAD'])
      keep(`${method} ${path.slice(0, 60)}`, await answerText(await send(path, { method })));
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    for (const path of ['/', '/api/ask?q=x'])
      keep(`${method} ${path}`, await answerText(await send(path, { method, body: 'x' })));
  const encoded = await send('/', { headers: { 'accept-encoding': 'gzip' } });
  keep(
    'GET / in gzip',
    JSON.stringify([
      encoded.status,
      encoded.headers.filter(([name]) => name !== 'date'),
      encoded.body.toString('base64'),
    ]),
  );
  const tag = encoded.headers.find(([name]) => name === 'etag')?.[1] ?? '""';
  keep('GET / again', await answerText(await send('/', { headers: { 'if-none-match': tag } })));
  const large = { method: 'POST', body: 'x'.repeat(20_000), headers: { connection: 'close' } };
  keep('POST / with a large body', await answerText(await send('/', large)));
}

/** A fact that was taken back answers 410. */
async function recordWithdrawn(tree: Tree, { factIds: [id = ''] }: Inputs, recording: Recording): Promise<void> {
  cpSync(join(projectRoot, 'data'), join(tree.work, 'withdrawn'), { recursive: true });
  const data = ['--data', 'withdrawn'];
  recording.keep('withdraw', await runProgram(tree, { args: ['withdraw', id, '--why', 'It was wrong.', ...data] }));
  const server = await serve(tree, { args: ['web', '--port', '0', ...data] }, ready);
  const get = getter(sender(server.url), recording);
  for (const language of languages)
    for (const path of [`/fact/${id}`, `/api/fact?id=${encodeURIComponent(id)}`, '/about', '/sources', '/'])
      await get(`${path}${path.includes('?') ? '&' : '?'}withdrawn`, language);
  recording.keep('the end, with a withdrawn fact', `[exit ${await server.stop()}]`);
}

/** With an address that others reach, and beside Discord's door. */
async function recordPublic(tree: Tree, { factIds, golden }: Inputs, recording: Recording): Promise<void> {
  const env = { WEB_PORT: '0', PUBLIC_URL: 'https://stargate.example', WEB_RATE: '3' };
  const server = await serve(tree, { args: [], env }, ready);
  const get = getter(sender(server.url), recording);
  const [id = ''] = factIds;
  const paths = ['/', `/?q=${encodeURIComponent(golden[0] ?? '')}`, `/fact/${id}`];
  for (const path of paths) await get(`${path}${path.includes('?') ? '&' : '?'}public`);
  const { status, headers } = await sender(server.url)('/about');
  // how many seconds to wait is measured
  recording.keep('the fourth in a minute', JSON.stringify([status, headers.map(([name]) => name)]));
  recording.keep('the end, with a public address', `[exit ${await server.stop()}]`);
}
