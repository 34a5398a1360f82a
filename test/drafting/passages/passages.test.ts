/** Which pieces of an article can be facts, and which are its furniture. */
import { describe, expect, test } from 'vitest';
import type { PassageKind } from '../../../src/drafting/passages/passage.js';
import { splitPassages } from '../../../src/drafting/passages/passages.js';

function findKind(text: string): PassageKind | undefined {
  return splitPassages(text)[0]?.kind;
}

describe('set apart', () => {
  test.each([
    ['headline', 'Neues aus dem Werk'],
    ['headline', 'Kommt das Werk doch noch?'],
    ['headline', '* Das größte Werk der Geschichte?'],
    ['headline', 'Symbole.'],
    ['byline', 'Von Mara Linde, Seestadt'],
    ['byline', 'Von dpa , reuters Aktualisiert am 23.01.2031'],
    ['byline', 'abc Seestadt'],
    ['credit', 'Foto: Agentur Blick | Tim Roth'],
    ['credit', '(Quelle: Agentur Blick/Tim Roth)'],
    ['credit', 'Quelle: https://example.org/artikel.htm'],
    ['credit', 'Kommentar (0)'],
  ])('%s: %s', (kind, text) => {
    expect(findKind(text)).toBe(kind);
  });
});

describe('kept', () => {
  test.each([
    ['text', 'Das Werk ist fertig.'],
    ['text', 'Von Seestadt aus fährt die Bahn in das neue Werk.'],
    ['text', 'Er sagte: „Kommt ihr?“'],
    ['text', 'Was nun geschieht, weiß niemand. Kommt das Werk?'],
    ['caption', 'Paul Ott vor dem Werk. Foto: Agentur Blick.'],
    ['shown', 'Paul Ott stellte das Werk vor. (Foto: Agentur Blick)'],
  ])('%s: %s', (kind, text) => {
    expect(findKind(text)).toBe(kind);
  });

  test('lines of a list, without their marks', () => {
    const items = splitPassages('• Es kostet viel Geld\n• Es steht am Meer');
    expect(items).toMatchObject([
      { kind: 'item', text: 'Es kostet viel Geld', offset: 2 },
      { kind: 'item', text: 'Es steht am Meer' },
    ]);
  });
});

test('a mark before a sentence and the line of a crawl are no part of it', () => {
  expect(splitPassages('▶︎ Das Werk ist fertig.')[0]).toMatchObject({ offset: 3, text: 'Das Werk ist fertig.' });
  expect(splitPassages(' date 2031-03 Das Werk ist fertig.')[1]).toMatchObject({
    offset: 14,
    text: 'Das Werk ist fertig.',
  });
});
