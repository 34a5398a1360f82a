/** Which addresses are the same article, and which are none. */
import { expect, test } from 'vitest';
import { isSameAddress, normalizeAddress } from '../../../src/drafting/articles/addresses.js';

test.each([
  ['https://k.example/1?utm_source=x&utm_medium=y', true],
  ['http://www.k.example/1', true],
  ['https://k.example/1/', true],
  ['https://k.example/1#kommentare', true],
  ['https://m.k.example/1/amp', true],
  ['https://amp.k.example/1?fbclid=7&ref=start', true],
  ['https://k.example/1?seite=2', false],
  ['https://k.example/2', false],
  ['https://andere.example/1', false],
])('%s', (url, same) => {
  expect(isSameAddress('https://k.example/1', url)).toBe(same);
});

test.each([
  ['https://K.example', 'https://k.example/'],
  ['http://k.example/a b', 'http://k.example/a%20b'],
  ['https://k.example/1?utm_source=x&utm_medium=y', 'https://k.example/1'],
  ['https://k.example/1?fbclid=7&seite=2&gclid=8', 'https://k.example/1?seite=2'],
  ['https://k.example/1?MSCLKID=7&igshid=8&mc_cid=9&wt_mc=1&_ga=2#k', 'https://k.example/1#k'],
  ['https://k.example/1?q=a+b%20c&utm_term=%20&x', 'https://k.example/1?q=a+b%20c&x'],
  ['https://k.example/1?id=7&source=rss&cid=3', 'https://k.example/1?id=7&source=rss&cid=3'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['ftp://k.example/x', null],
  ['irgendwo', null],
  ['', null],
])('%s', (written, url) => {
  expect(normalizeAddress(written)).toBe(url);
});
