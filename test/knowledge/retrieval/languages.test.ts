/** A question finds its German sentence in English, and in both languages at once. */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/knowledge/text/detectLanguage.js';
import { splitWords } from '../../../src/knowledge/text/words.js';
import { answerTo, library, listCited } from './askLibrary.js';

const names = new Set(library.base.entities.flatMap(({ name }) => splitWords(name).map(({ text }) => text)));

// names stay the same in every language
function findSharedWords(question: string, quote: string): string[] {
  const quoted = new Set(splitWords(quote).map(({ text }) => text));
  return splitWords(question)
    .map(({ text }) => text)
    .filter((text) => quoted.has(text) && !names.has(text));
}

describe('an English question without a word of the quote', () => {
  test.each([
    ['who doubts the financing', 'musk-doubts-the-financing'],
    ['how many jobs will be created', '100000-jobs'],
    ['who stood next to the president at the announcement', 'who-stood-beside-trump'],
    ['what does the press secretary want americans to believe', 'leavitt-believe-trump'],
    ['what did bannon tell the italian paper', 'bannon-techno-feudalism'],
    ['how much did musk donate to the campaign', 'musk-donated-250-million'],
    ['is there a signed contract for a data centre', 'no-data-centre-contract-yet'],
    ['why did musk take openai to court', 'musk-sued-over-founding-agreement'],
    ['what did altman invite musk to see', 'altman-denies-and-invites'],
    ['when will the eight data centres be finished', 'abilene-end-2026'],
    ['who accused whom of wanting control over openai', 'openai-accuses-musk-of-control'],
    ['which state gets the small data centre first', 'mini-data-centre-in-ohio'],
  ])('finds it: %s', (question, fact) => {
    const [first] = listCited(answerTo(question));
    expect(detectLanguage(question)).toBe('en');
    expect(first?.id).toMatch(new RegExp(`/${fact}$`));
    expect(findSharedWords(question, first?.quote ?? '')).toEqual([]);
  });
});

describe('a question in both languages', () => {
  test.each([
    ['wie viel money hat softbank laut musk', 'softbank-barely-ten-billion-per-musk'],
    ['wie viele jobs schafft stargate', '100000-jobs'],
    ['when wurde stargate announced', 'announced-on-21-january'],
    ['Zoff between Musk und Altman, warum?', 'musk-stepped-down-2018'],
    ['Wer ist der richest man?', 'oracle-300-billion'],
    ['was says nadella about the 80 milliarden', 'nadella-80-billion'],
    ['wo are the data centers in texas', 'abilene-end-2026'],
    ['who called Sam einen Schwindler', 'musk-sam-is-a-swindler'],
  ])('finds its sentence: %s', (question, fact) => {
    expect(listCited(answerTo(question))[0]?.id).toMatch(new RegExp(`/${fact}$`));
  });
});

test.each([
  ['Hat Softbank genug Kohle?', 'Hat Softbank genug Geld?'],
  ['Hat Softbank genug Knete?', 'Hat Softbank genug Geld?'],
  ['Wer hat Zoff mit Musk?', 'Wer hat Streit mit Musk?'],
  ['how much cash does softbank have', 'how much money does softbank have'],
])('colloquial words find what plain ones find: %s', (colloquial, plain) => {
  const ids = listCited(answerTo(plain)).map(({ id }) => id);
  expect(listCited(answerTo(colloquial)).some(({ id }) => ids.includes(id))).toBe(true);
});
