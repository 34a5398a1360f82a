/** What a sentence shows somebody to be to another: proposed with the words that show it, where no list has it. */
import { describe, expect, test } from 'vitest';
import { draftText } from '../draftText.js';

const listRelations = (text: string) => draftText(text).flatMap(({ relations }) => relations);

describe('is proposed with the words that show it', () => {
  test.each([
    ['Windwerk-Gründer Paul Ott', ' widersprach am Dienstag.', 'paul-ott founded windwerk'],
    ['Aurelia-Sprecherin Nora Fels', ' widersprach am Dienstag.', 'nora-fels speaks-for aurelia'],
    ['Paul Ott, der Chef von Aurelia', ', lehnte ab.', 'paul-ott leads aurelia'],
    ['Nora Fels, Eigentümerin der Windwerk AG', ', baut weiter.', 'nora-fels owns windwerk'],
  ])('%s', (shownBy, rest, relation) => {
    const [who, is, of] = relation.split(' ');
    const [draft] = draftText(`${shownBy}${rest}`);
    expect(draft?.relations).toEqual([{ is, who, of, shownBy }]);
    expect(draft?.notes).toContain(`shows what entities.json does not have: ${relation} („${shownBy}“)`);
  });
});

describe('is proposed of nobody', () => {
  test.each([
    ['of nothing that has a name', 'KI-Chef Paul Ott widersprach.'],
    ['of a company in no list', 'Solaria-Chef Paul Ott widersprach.'],
    ['whose company is another', 'Der Chef von Aurelia lobte Paul Ott.'],
    ['who only stands beside it', 'Nora Fels traf den Chef von Aurelia.'],
    ['who was it once', 'Ex-Aurelia-Chef Paul Ott widersprach.'],
  ])('%s', (_, text) => {
    expect(listRelations(text)).toEqual([]);
  });
});
