/** The words that newcomers stumbled over, as natives would have them: in both languages, each where a reader meets it. */
import { describe, expect, test } from 'vitest';
import { answerTimeline } from '../../src/answers/compared/timeline.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { createQuoteView } from '../../src/wording/quote/quoteView.js';
import type { Wording } from '../../src/wording/wording.js';
import { conversation } from '../loopback/conversation.js';

type Row = [read: (wording: Wording) => string, english: string, german: string];

const { library } = conversation;
const [de, en] = [pickWording('de'), pickWording('en')];

const known: Row[] = [
  [({ reckoned }) => reckoned, '(date inferred)', '(Datum erschlossen)'],
  [({ presumedOutlet }) => presumedOutlet('Bild'), 'Bild (presumed)', 'Bild (vermutlich)'],
  [({ chain }) => chain('A → B'), 'Via: A → B', 'Herkunft: A → B'],
  [({ web }) => web.path, 'Via', 'Herkunft'],
  [({ newest }) => newest('29. 9.'), 'My newest source is from 29. 9..', 'Meine neueste Quelle ist vom 29. 9..'],
  [({ collection }) => collection('59e85', 'today'), 'Data of today (59e85)', 'Datenstand: today (59e85)'],
  [
    ({ laterContradiction }) => laterContradiction('»a«', '(b)'),
    'A later report differs: »a« (b)',
    'Ein späterer Bericht weicht ab: »a« (b)',
  ],
];

const compared: Row[] = [
  [
    ({ variants }) => variants(2, true),
    'Two other outlets word it differently:',
    'Zwei andere Medien geben es so wieder:',
  ],
  [
    ({ otherSources }) => otherSources({ others: 4, differing: 0, areOutlets: true }),
    '4 more outlets report on this.',
    '4 weitere Medien berichten darüber.',
  ],
  [
    ({ otherSources }) => otherSources({ others: 1, differing: 1, areOutlets: true }),
    '1 other source says something different.',
    '1 weitere Quelle, mit anderen Angaben.',
  ],
  [
    ({ otherSources }) => otherSources({ others: 4, differing: 4, areOutlets: true }),
    '4 other sources, all with different details.',
    '4 weitere Quellen, alle mit anderen Angaben.',
  ],
  [({ checkedSame }) => checkedSame, 'Sources that say the same:', 'Quellen, die dasselbe angeben:'],
  [
    ({ checkedDiffering }) => checkedDiffering,
    'Sources that say something else:',
    'Quellen, die etwas anderes angeben:',
  ],
  [
    ({ noMatter }) => noMatter('x'),
    'I cannot compare “x”: at most one source speaks of it.',
    '„x“ kann ich nicht vergleichen: Höchstens eine Quelle spricht davon.',
  ],
  [({ pictures }) => pictures.bounds['up-to'], 'up to', 'bis zu'],
  [({ pictures }) => pictures.stated, 'exact figure', 'genaue Angabe'],
];

const states: Row[] = [
  [
    ({ states: { unsure } }) => unsure(1),
    'I am not sure. The closest sentence:',
    'Nicht sicher, ob das Ihre Frage beantwortet:',
  ],
  [
    ({ noFact }) => noFact(5),
    'I found nothing about that in my 5 sources.',
    'In meinen 5 Quellen habe ich dazu nichts gefunden.',
  ],
  [
    ({ noContext }) => noContext,
    'I have no sentence before or after this one.',
    'Zu diesem Satz habe ich weder den Satz davor noch den danach.',
  ],
  [
    ({ notYours }) => notYours,
    'Only the person who asked or a moderator can do that.',
    'Das können nur die fragende Person und die Moderation.',
  ],
  [
    ({ slowDown }) => slowDown(1),
    'That was a lot at once. Please wait a second.',
    'Das war viel auf einmal. In einer Sekunde geht es weiter.',
  ],
];

const controls: Row[] = [
  [({ buttons }) => buttons.toSource, 'Open article', 'Artikel öffnen'],
  [({ buttons }) => buttons.details, 'Details', 'Details'],
  [({ buttons }) => buttons.citeAll, 'Cite all', 'Alle zitieren'],
  [({ web }) => web.wholeStory, 'All with a date', 'Alles mit Datum'],
  [
    ({ web }) => web.project,
    'Free software. Every answer is a verbatim quote with its source; no language model is used.',
    'Freie Software. Jede Antwort ist ein wörtliches Zitat mit Quelle; ein Sprachmodell wird nicht verwendet.',
  ],
  [
    ({ story }) => story.chatHello('Stargate'),
    'Ask something about Stargate. “help” shows what you can do, “exit” ends.',
    'Fragen Sie etwas zu Stargate; „hilfe“ zeigt, was geht, „ende“ beendet.',
  ],
];

describe.each(Object.entries({ known, compared, states, controls }))('%s', (_, rows) => {
  test.each(rows)('%s: %s', (read, english, german) => {
    expect([read(en), read(de)]).toEqual([english, german]);
  });
});

test('the greeting of the chat fits a terminal of 80 columns', () => {
  for (const { story } of [de, en]) expect(story.chatHello('Stargate').length).toBeLessThanOrEqual(80);
});

test('a computed day is shown as a day, and not by the words that it was computed from', () => {
  const answer = answerTimeline({ topic: null, matter: null, language: 'en' }, library);
  const labels = ('cited' in answer ? answer.cited : []).map((cited) => createQuoteView(cited, en).label);
  expect(labels).toContain('Wednesday, 22 January 2025');
});
