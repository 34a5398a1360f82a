/** The speaker who is asked for: no one is given another's words. */
import { describe, expect, test } from 'vitest';
import { listSpeakerIds } from '../../../../src/knowledge/facts/voices/voices.js';
import { answerTo, findFactsFor, library } from '../askLibrary.js';

const { base } = library;
const speaks = (id: string) => base.facts.some((fact) => listSpeakerIds(fact).includes(id));
const people = base.entities.filter(({ kind }) => kind === 'person');
const quoted = people.filter(({ id }) => speaks(id));
const onlyMentioned = people.filter(({ id }) => !speaks(id));
const nameParts = (name: string) => [name, name.split(' ').at(-1) as string];

const asks: ((name: string) => string)[] = [
  (name) => `Was sagte ${name}?`,
  (name) => `Was sagte ${name} zu Stargate?`,
  (name) => `Was schrieb ${name} über Musk?`,
  (name) => `Was meinte ${name} zu den 500 Milliarden?`,
  (name) => `Laut ${name} fehlt das Geld?`,
  (name) => `What did ${name} say about Trump?`,
  (name) => `What did ${name} claim?`,
  (name) => `whats ${name} saying about the money`,
  (name) => `According to ${name}, is the money there?`,
  (name) => `${name} Zitat`,
  (name) => `quote by ${name}`,
];

function listSpeakers(question: string): (string | null | undefined)[] {
  const answer = answerTo(question);
  return 'cited' in answer ? answer.cited.map(({ voice }) => voice?.speaker?.id) : [];
}

test('Hoffman, Lutnick, Bessent, Loomer, Son and Ellison are mentioned, but not quoted', () => {
  const mentioned = onlyMentioned.map(({ id }) => id);
  for (const id of [
    'reid-hoffman',
    'howard-lutnick',
    'scott-bessent',
    'laura-loomer',
    'masayoshi-son',
    'larry-ellison',
  ])
    expect(mentioned).toContain(id);
});

describe.each(onlyMentioned.map(({ name }) => name))('%s', (name) => {
  test.each(nameParts(name))('as "%s" gets no words of others, and it is said why', (part) => {
    for (const ask of asks)
      expect(answerTo(ask(part)), ask(part)).toMatchObject({
        kind: 'unknown',
        reason: { kind: 'not-quoted', party: { de: name } },
      });
  });
});

describe.each(quoted.map(({ id, name }) => [id, name] as const))('%s', (id, name) => {
  test.each(nameParts(name))('as "%s" is given no words but their own', (part) => {
    const given = asks.flatMap((ask) => listSpeakers(ask(part)));
    expect(given.filter((speaker) => speaker !== id)).toEqual([]);
  });
});

test.each([
  ['Was sagte Altman über Musk?', 'sam-altman'],
  ['Was sagte Musk über Altman?', 'elon-musk'],
  ['what did nadella say about the 80 billion', 'satya-nadella'],
  ['Wie viel Geld hat Softbank laut Musk?', 'elon-musk'],
  ['according to musk, how much does softbank have', 'elon-musk'],
  ['Was antwortete Altman auf Musks Post?', 'sam-altman'],
])('%s wants the words of %s', (question, id) => {
  expect(findFactsFor(question).question.speaker).toMatchObject({ kind: 'entity', entity: { id } });
  expect(new Set(listSpeakers(question))).toEqual(new Set([id]));
});

test.each([
  'Wer sagte, dass Musk kein Freund ist?',
  'who said musk is wrong',
  'Warum klagt Musk gegen OpenAI?',
  'Wie viel Geld hat Softbank?',
  'Was sagte die Zeitung über Musk?',
  'Which magazine reported the stakes of OpenAI and SoftBank?',
  'Was wurde über Oracle berichtet?',
])("%s wants nobody's words in particular", (question) => {
  expect(findFactsFor(question).question.speaker).toBeNull();
});

test.each([
  ['Was sagte OpenAI?', { kind: 'entity', entity: { id: 'openai' } }],
  ['what did openai say about the sites', { kind: 'entity', entity: { id: 'openai' } }],
  ['Was schreibt Bild über Musk?', { kind: 'outlet', name: 'Bild' }],
  ['Was berichtet die Börsen-Zeitung zu Lutnick?', { kind: 'outlet', name: 'Börsen-Zeitung' }],
  ['Laut t3n, wie weit ist Stargate?', { kind: 'outlet', name: 't3n' }],
  ['Was sagt VTV über Louisiana?', { kind: 'outlet', name: 'Vietnam.vn' }],
  ['Was meldet dpa?', { kind: 'agency', name: 'dpa' }],
  ['Was sagen Analysten?', { kind: 'unnamed', descriptions: ['Analysten'] }],
  ['what do analysts say about the plans', { kind: 'unnamed', descriptions: ['Analysten'] }],
  ['Was sagen Insider?', { kind: 'unnamed', descriptions: ['Insider:innen', 'Washington-Insider'] }],
])('%s wants the words of those without a face, too', (question, speaker) => {
  const asked = findFactsFor(question).question.speaker;
  expect(asked).toMatchObject({
    ...speaker,
    ...('descriptions' in speaker ? { descriptions: expect.any(Array) } : {}),
  });
  if (asked?.kind === 'unnamed' && 'descriptions' in speaker)
    expect([...asked.descriptions].sort()).toEqual(speaker.descriptions);
});

test.each([
  ['Was sagte Musk wörtlich?', true],
  ['What exactly did Leavitt say?', true],
  ['was sagte altman im wortlaut', true],
  ['exact words of musk', true],
  ['Was sagte Musk?', false],
  ['Wie genau soll das gehen?', false],
])('%s: word for word, %s', (question, verbatim) => {
  expect(findFactsFor(question).question.verbatim).toBe(verbatim);
});

test('word for word, nobody is given a sentence that only reports what they said', () => {
  for (const { id, name } of quoted) {
    const answer = answerTo(`Was sagte ${name} wörtlich?`);
    const voices = 'cited' in answer ? answer.cited.map(({ voice }) => voice) : [];
    for (const voice of voices) expect(voice).toMatchObject({ speaker: { id }, speech: 'direct' });
    if (voices.length === 0) expect(answer).toMatchObject({ kind: 'unknown' });
  }
  expect(answerTo('Was sagte Zuckerberg wörtlich?')).toMatchObject({ reason: { kind: 'no-direct' } });
});
