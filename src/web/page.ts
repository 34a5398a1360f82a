import type { Child } from 'hono/jsx';
import type { Sheet } from './parts/layout.js';

/** A page before it is printed: what stands over it and in it, and its HTTP status. */
export interface Page {
  status: 200 | 400 | 404 | 405 | 410 | 413 | 414 | 429 | 500;
  sheet: Sheet;
  body: Child;
}
