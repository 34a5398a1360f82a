/** Strings that have broken programs: a kept corpus, and what it lacks. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// the package's own entry asks for a file by a name that it has only where case does not matter
const corpus = createRequire(import.meta.url).resolve('naughty-strings/mapped_strings.json');
const kept = Object.values(JSON.parse(readFileSync(corpus, 'utf8')) as Record<string, string[]>);

const bidi = ['\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200f', '\u061c'];
const surrogates = ['\ud800', '\udc00', '\udfff\ud800', 'a\ud83d', '\ude00b', '\ud83d\ude00'.repeat(50)];

export const hostileStrings: readonly string[] = [
  ...new Set([
    ...kept.flat().map((base64) => Buffer.from(base64, 'base64').toString('utf8')),
    ...surrogates,
    ...surrogates.map((each) => `Wie viel Geld hat ${each} Softbank?`),
    ...bidi.map((mark) => `Was sagte ${mark}Musk${mark} über Softbank?`),
    '@everyone <@1300000000000000021> <@&1> </stargate ask:1>',
    '```\n**Musk** ~~_x_~~ ||y|| [a](https://example.org) > # -# 1.',
    '\u0000\u0001\u001b[31m\r\n\t',
    'e\u0301'.repeat(100),
    '__proto__',
    'constructor',
    'toString',
  ]),
];
