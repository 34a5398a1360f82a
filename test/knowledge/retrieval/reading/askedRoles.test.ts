/** Under which preposition each name stands, and when that turns a sentence round. */
import { describe, expect, test } from 'vitest';
import { turnsRolesRound } from '../../../../src/knowledge/retrieval/question/words/askedRoles.js';
import { findFactsFor } from '../askLibrary.js';

function readRolesOf(question: string) {
  return findFactsFor(question, 1).reading.roles;
}

describe('the preposition before a name', () => {
  test.each([
    ['Wer steckt Geld in Oracle?', 'oracle', 'into'],
    ['Who puts money into Oracle?', 'oracle', 'into'],
    ['Was kam von Nvidia?', 'nvidia', 'from'],
    ['What came from Nvidia?', 'nvidia', 'from'],
    ['Was geschah durch Google?', 'google', 'by'],
    ['What was built by Google?', 'google', 'by'],
    ['Wer klagt gegen Meta?', 'meta', 'against'],
    ['Who fights against Meta?', 'meta', 'against'],
    ['Was zahlt man an Microsoft?', 'microsoft', 'to'],
    ['What is paid to Microsoft?', 'microsoft', 'to'],
    ['Wer klagt gegen das Weiße Haus?', 'white-house', 'against'],
    ['Was sagt man in der Trump-Regierung?', 'trump-administration', 'into'],
    ['What is said against the White House?', 'white-house', 'against'],
    ["What is Amazon's profit?", 'amazon', 'of'],
    ['Wie hoch ist Amazons Gewinn?', 'amazon', 'of'],
    ["Wer bekommt X' Gewinn?", 'x', 'of'],
    ['Was wollen die Trump-Anhänger?', 'donald-trump', 'of'],
    ['Wen hat Google verklagt?', 'google', 'acts'],
    ['Whom did Google sue?', 'google', 'acts'],
    ['Who did Google sue?', 'google', 'acts'],
    ['Which old Meta post did Google dig up?', 'google', 'acts'],
    ['Wer hat Google verklagt?', 'google', 'undergoes'],
    ['Who sued Google?', 'google', 'undergoes'],
    ['When was Google sued?', 'google', 'undergoes'],
    ['Wann wurde Google verklagt?', 'google', 'undergoes'],
    ['Was Google right in the end?', 'google', null],
    ['Hatte Google nie was damit zu tun?', 'google', 'acts'],
    ['Did they get along with Google?', 'google', null],
    ['Why was Google hired for it?', 'google', 'undergoes'],
    ['Was macht Amazon?', 'amazon', null],
    ['Amazon', 'amazon', null],
    ['Was sagt man über Amazon?', 'amazon', null],
  ])('%s', (question, id, role) => {
    expect(readRolesOf(question)).toContainEqual({ id, role });
  });

  test.each([
    ['Verklagt Google Meta?', 'acts', 'undergoes'],
    ['Google und Meta klagen', null, null],
    ['Google ist der Partner, den Meta will', null, null],
    ['Is Google the partner Meta wants?', null, null],
    ['Is Google suing Meta?', 'acts', 'undergoes'],
  ])('who acts on whom: %s', (question, google, meta) => {
    expect(readRolesOf(question)).toEqual([
      { id: 'google', role: google },
      { id: 'meta', role: meta },
    ]);
  });

  test('is told for each of several names', () => {
    expect(readRolesOf('Was zahlt Google an Meta gegen Nvidia?')).toEqual([
      { id: 'google', role: null },
      { id: 'meta', role: 'to' },
      { id: 'nvidia', role: 'against' },
    ]);
  });
});

const german = ['Wie viel steckt Google in Meta?', 'Hat Google in Meta investiert?'];
const english = ['How much does Google put into Meta?', 'Did Google invest in Meta?'];

describe('the roles', () => {
  test.each([
    ['Wie viel steckt Meta in Google?', german],
    ['Hat Meta je in Google investiert?', german],
    ['How much does Meta put into Google?', english],
    ['has meta put money in google', english],
    ['How much does Meta put into Google?', german],
    ['Was zahlt Meta an Google?', ['Was zahlt Google an Meta?']],
    ['Klagt Meta gegen Google?', ['Klagt Google gegen Meta?', 'Google gegen Meta']],
    ['What did Google get from Meta?', ['What did Meta get from Google?']],
    ['Was Google sued by Meta? By Meta?', ['Was Meta sued by Google?']],
  ])('are turned round by "%s"', (asked, known) => {
    expect(turnsRolesRound(readRolesOf(asked), () => known.map(readRolesOf))).toBe(true);
  });

  test.each([
    ['Wie viel gab Google in Meta?', german],
    ['In Meta hat Google wie viel gesteckt?', german],
    ['did google invest in meta', english],
    ['Google Meta', german],
    ['Meta Google Geld', english],
    ['Wie viel steckt jemand in Google?', german],
    ['Wie viel steckt Nvidia in Amazon?', german],
    ['Wie viel steckt Meta in Google?', []],
    ['Wie viel steckt Meta in Google?', [...german, 'Steckt Meta auch in Google Geld?']],
    ['Wie viel steckt Meta in Google?', ['Google und Meta']],
  ])('are not turned round by "%s"', (asked, known) => {
    expect(turnsRolesRound(readRolesOf(asked), () => known.map(readRolesOf))).toBe(false);
  });
});
