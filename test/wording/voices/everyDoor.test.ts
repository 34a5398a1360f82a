/** Every door names every voice of a sentence that holds several, in both languages. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { answerFact } from '../../../src/answers/asked/factAnswer.js';
import { cite } from '../../../src/answers/cite.js';
import type { CitedFact } from '../../../src/answers/citedFact.js';
import { exportCitations } from '../../../src/citations/exportCitations.js';
import { formatNames } from '../../../src/citations/formats.js';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import type { Language } from '../../../src/knowledge/text/language.js';
import { formatCard } from '../../../src/terminal/card.js';
import { plainScreen } from '../../../src/terminal/screen/screen.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { listVoicePieces } from '../../../src/wording/quote/voiceLines.js';
import { hasSeveralVoices } from '../../../src/wording/voicePieces.js';
import { answerTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { listTexts } from '../../loopback/replies.js';
import { openSite, readText } from '../../web/visit.js';

const { library, commands } = conversation;
const { base } = library;
const mixed = base.facts.map((fact) => cite(fact, base)).filter(hasSeveralVoices);
const { visit } = openSite();

type Door = (cited: CitedFact, language: Language) => string | Promise<string>;

const doors: [name: string, print: Door][] = [
  [
    'the terminal',
    ({ fact }, language) =>
      formatCard(answerFact(fact.id, library, language), {
        commands,
        wording: pickWording(language),
        screen: plainScreen,
      }),
  ],
  [
    'Discord',
    ({ fact }, language) => {
      const locale = language === 'de' ? 'de' : 'en-US';
      return unescapeMarkdown(listTexts(answerTo({ subcommand: 'fact', options: { id: fact.id }, locale })).join('\n'));
    },
  ],
  ['the page of the fact', async ({ fact }, language) => readPage(`/fact/${fact.id}?language=${language}`)],
  ...formatNames.map((format): [string, Door] => [
    format,
    (cited, language) =>
      exportCitations([cited], format, pickWording(language)).text.replaceAll('"{}', '"').replaceAll('~', '\u00a0'),
  ]),
];

async function readPage(path: string): Promise<string> {
  const response = await visit(path);
  return readText(await response.text());
}

describe.each(doors)('%s', (name, print) => {
  test.each(['de', 'en'] as const)('%s', async (language) => {
    const wording = pickWording(language);
    expect(mixed.length).toBeGreaterThan(5);
    for (const cited of mixed) {
      const text = await print(cited, language);
      const all = listVoicePieces(cited, wording);
      const pieces = all.filter(({ piece }) => piece !== null);
      // a card has four lines, and says how many more there are
      const shown = name === 'Discord' ? [...pieces.slice(0, 4), ...all.filter(({ piece }) => piece === null)] : all;
      for (const { piece, who } of shown)
        expect(text, `${cited.fact.id} ${who}`).toContain(`${piece ?? wording.rest} – ${who}`);
      for (const { speaker } of shown.length === all.length ? cited.voices : [])
        if (speaker) expect(text).toContain(language === 'de' ? speaker.name : speaker.en);
    }
  });
});

test('a card of the web shows the lines under its citation, and marks the words that answer', async () => {
  const cited = mixed.find(({ voice, voices }) => voice !== null && voices.length > 1) ?? expect.fail();
  const [topic] = cited.fact.topics ?? [];
  const response = await visit(`/topic/${topic}?language=de`);
  const { document } = parseHTML(await response.text());
  const cards = Array.from(document.querySelectorAll('.card'));
  const card = cards.find(({ textContent }) => textContent?.includes(cited.fact.quote));
  const notes = Array.from(card?.querySelectorAll('.note') ?? [], ({ textContent }) => textContent);
  const wording = pickWording('de');
  for (const { piece, who } of listVoicePieces(cited, wording))
    expect(notes).toContain(`${piece ?? wording.rest} – ${who}`);
  const marked = Array.from(card?.querySelectorAll('q mark') ?? [], ({ textContent }) => textContent).join('');
  expect(marked.length).toBeGreaterThan(0);
  for (const { words } of cited.voices) expect(words === null || !marked.includes(words)).toBe(true);
});

test('a terminal with colours shows the words that answer in bold, and only those', () => {
  const bold = (style: string, text: string) => (style === 'bold' ? `<b>${text}</b>` : text);
  const cited = mixed.find(({ voice, voices }) => voice !== null && voices.length > 1) ?? expect.fail();
  const lines = formatCard(answerFact(cited.fact.id, library, 'de'), {
    commands,
    wording: pickWording('de'),
    screen: { ...plainScreen, paint: bold },
  });
  const quoted = lines.split('\n').find((line) => line.replace(/<\/?b>/g, '').includes(cited.fact.quote)) ?? '';
  const others = cited.voices.flatMap(({ words }) => words ?? []);
  expect(quoted).toContain('<b>');
  for (const words of others) expect(quoted.replace(/<b>.*?<\/b>/g, '')).toContain(words);
});
