/** What the framework costs: the same server and router, answering always the same. Run as a process of its own. */
import { Hono } from 'hono';
import { listen } from '../../src/http/listen.js';

const answer = { schema: 1, kind: 'unknown', answers: [], near: [], matter: null, suggestions: [], elapsedMs: 0 };
const app = new Hono();
app.get('/api/ask', (c) => c.json(answer));
const { url } = await listen((request) => app.fetch(request), { host: '127.0.0.1', port: 0 });
console.error(`The web page is at ${url}`);
