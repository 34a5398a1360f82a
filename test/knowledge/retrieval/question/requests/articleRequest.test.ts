/** Questions about an article itself, and those about the story that only look so. */
import { describe, expect, test } from 'vitest';
import { library, ownQuestions } from '../../askLibrary.js';

const { index, base } = library;

function read(question: string): [asks: string, outlets: string | null] | null {
  const request = index.readArticleRequest(question);
  if (!request) return null;
  const isAll = request.sources.length === base.sources.length;
  return [request.asks, isAll ? null : request.sources.map(({ outlet }) => outlet.is).join(', ')];
}

describe('what is asked of which article', () => {
  test.each([
    ['Wer hat den Artikel in der Börsen-Zeitung geschrieben?', 'author', 'Börsen-Zeitung'],
    ['wer hat den bild artikel verfasst', 'author', 'Bild'],
    ["Who's the author of the t3n story?", 'author', 't3n'],
    ['who wrote the vietnam piece', 'author', 'Vietnam.vn'],
    ['Wer sind die Autoren der Artikel?', 'author', null],
    ['Wer hat das bei t3n geschrieben?', 'author', 't3n'],
    ['Who is Alex Wehnert?', 'author', 'Börsen-Zeitung'],
    ['Ist der Text von dpa?', 'agency', 't-online'],
    ['Which news agency is the t3n article from?', 'agency', 't3n'],
    ['When was the t3n piece published?', 'date', 't3n'],
    ['Wann hat die Bild-Zeitung den Text gedruckt?', 'date', 'Bild'],
    ['Woher weißt du das Datum?', 'date', null],
    ['wie alt ist der Vietnam.vn-Text', 'date', 'Vietnam.vn'],
    ['Wann hat Wehnert den Text geschrieben?', 'date', 'Börsen-Zeitung'],
    ['Wie lautet die Überschrift des Artikels in der Börsen-Zeitung?', 'title', 'Börsen-Zeitung'],
    ['What is the article called?', 'title', null],
    ['Hast du den Link zum t3n-Artikel?', 'address', 't3n'],
    ['where can I read the articles?', 'address', null],
    ['Warum vermutlich Bild?', 'outlet', 'Bild'],
    ['Warum ist das Medium nur vermutet?', 'outlet', null],
    ['Why is the newspaper only presumed?', 'outlet', null],
    ['Wieso steht bei Bild vermutlich?', 'outlet', 'Bild'],
    ['Warum ist das Datum nur erschlossen?', 'date', null],
    ['why is the date inferred', 'date', null],
    ['how do you know when the Bild piece was printed', 'date', 'Bild'],
    ['How do you know it is from Bild?', 'outlet', 'Bild'],
    ['In which newspaper did the article appear?', 'outlet', null],
    ['Is the Vietnam.vn text a translation?', 'original', 'Vietnam.vn'],
    ['In welcher Sprache wurde der Text ursprünglich geschrieben?', 'original', null],
    ['Hat t3n den Artikel korrigiert?', 'changes', 't3n'],
    ['Has the article been retracted?', 'changes', null],
    ['Aus wie vielen Zeitungen zitierst du?', 'count', null],
    ['how many sources do you have', 'count', null],
    ['Zeig mir deine Quellen', 'list', null],
    ['Wer hat das geschrieben?', 'which', null],
    ['When was that written?', 'which', null],
  ])('%s', (question, asks, outlets) => {
    expect(read(question)).toEqual([asks, outlets]);
  });
});

test.each([
  'Wer hat den Tweet geschrieben?',
  'who wrote that Sam is a swindler',
  'Wer hat im Artikel den Tweet geschrieben?',
  'Wer hat laut t3n den Brief geschrieben?',
  'When did Musk publish the report?',
  'Wer wird im Artikel zitiert?',
  'Von wem ist in dem Artikel die Rede?',
  'What does the article say about SoftBank?',
  'Wann wurde der Vertrag geschrieben?',
  'Warum wird vermutet, dass das Geld fehlt?',
  'How do you know when Stargate is finished?',
  'Why is Musk presumed to be right?',
  'how many articles did Musk publish?',
  'Who wrote the WSJ report?',
  'Was schreibt Bild?',
  'What does Reuters report?',
  'übersetze den Artikel',
  'Wer hat den Artikel geschrieben? '.repeat(20),
  '',
])('asks for something else: %s', (question) => {
  expect(read(question)).toBeNull();
});

test('none of the questions that facts answer is about an article itself', () => {
  expect(ownQuestions.filter(([, question]) => read(question) !== null).map(([, question]) => question)).toEqual([]);
});
