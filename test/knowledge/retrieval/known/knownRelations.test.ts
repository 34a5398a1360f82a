/** Who leads, founded or owns something, whose somebody is, how old he is: by the facts that show it, or said to be missing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findKnownAnswer } from '../../../../src/knowledge/retrieval/known/knownRelations.js';
import { readShippedBase } from '../../../support/base.js';

const base = readShippedBase();

function describeAnswer(question: string): string | null {
  const answer = findKnownAnswer(question, base);
  if (!answer) return null;
  if (answer.kind === 'missing') return `no ${answer.is} of ${answer.of.id}`;
  if (answer.kind === 'attribute') return `${answer.of.id} ${answer.is} ${answer.values.join()}`;
  const [holders, targets] = [answer.holders, answer.targets].map((list) => list.map(({ id }) => id).join('+'));
  return `${holders} ${answer.is} ${targets}`;
}

test.each([
  ['Wer führt eigentlich Nvidia?', 'jensen-huang leads nvidia'],
  ['who heads softbank these', null],
  ['who is running Meta right', null],
  ['who is running Meta', 'mark-zuckerberg leads meta'],
  ['Wer steht bei Softbank an der Spitze?', 'masayoshi-son leads softbank'],
  ['Wer hat bei Meta das Sagen?', 'mark-zuckerberg leads meta'],
  ['von wem wird nvidia geleitet', 'jensen-huang leads nvidia'],
  ['Name des Chefs von Nvidia', 'jensen-huang leads nvidia'],
  ["What's the name of the boss of the Xbox company?", 'satya-nadella leads microsoft'],
  ['Wer ist der Meta-CEO?', 'mark-zuckerberg leads meta'],
  ['softbank boss', 'masayoshi-son leads softbank'],
  ['Wie heißt der Chef von Google?', 'no leads of google'],
  ["who's in charge of Anthropic?", 'no leads of anthropic'],
  ['Welche Firma leitet Jensen Huang?', 'jensen-huang leads nvidia'],
  ['what company does Satya Nadella run', 'satya-nadella leads microsoft'],
  ['Wer gründete Oracle?', 'larry-ellison founded oracle'],
  ['who set up xAI', 'elon-musk founded xai'],
  ['Gründer von Amazon?', 'no founded of amazon'],
  ['Was hat Ellison gegründet?', 'larry-ellison founded oracle'],
  ['Whose press secretary is Karoline Leavitt?', 'karoline-leavitt speaks-for donald-trump'],
  ['Wer spricht für Trump?', 'karoline-leavitt speaks-for donald-trump'],
  ['Wer ist Sprecherin von Tesla?', 'no speaks-for of tesla'],
  ['Wem gehört Twitter?', 'elon-musk owns x'],
  ['who owns xai?', 'elon-musk owns xai'],
  ['Wem gehört Stargate?', 'openai+softbank+oracle owns stargate'],
  ['Who is the owner of Anthropic?', 'no owns of anthropic'],
  ['Wo hat Microsoft seinen Hauptsitz?', 'no seat of microsoft'],
  ['where is hyperion based', 'hyperion seat louisiana'],
  ['who builds Prometheus', 'meta maker-of prometheus'],
  ['Wer entwickelt ChatGPT?', 'openai products ChatGPT'],
  ['Wie alt ist Donald Trump?', 'donald-trump age 78'],
  ["what's Elon Musk's age", 'elon-musk age 53'],
  ['Alter von Altman', 'sam-altman age 39'],
  ['how old is the head of Nvidia', null],
  ['how old is Mark Zuckerberg?', 'no age of mark-zuckerberg'],
])('%s', (question, expected) => {
  expect(describeAnswer(question)).toBe(expected);
});

test.each([
  'Wer ist Larry Ellison?',
  'Was macht Microsoft?',
  'Wer leitete Nvidia vor zehn Jahren?',
  'Wer ist Finanzchef von Meta?',
  'Hat Larry Ellison Oracle gegründet?',
  'Ist Huang der Chef?',
  'Wie alt ist Stargate-Chef Sam Altmans Sohn?',
  'Wer leitet die Bundesbank?',
  'Who owns a Tesla?',
  'Wie viel gehört SoftBank?',
  'Wer sprach mit Trump?',
  '',
  '🚀🚀',
])('more, or something else, is asked: %s', (question) => {
  expect(describeAnswer(question)).toBeNull();
});

test('the facts are those of the data, in its order, each once', () => {
  const answer = findKnownAnswer('Who is the CEO of OpenAI?', base);
  const altman = base.entity.get('sam-altman');
  const expected = altman?.relations?.filter(({ is, of }) => is === 'leads' && of === 'openai').map(({ fact }) => fact);
  expect(answer?.kind === 'relation' && answer.facts.map(({ id }) => id)).toEqual(expected);
});

test('every relation of the data is found by asking for its holder', () => {
  const ways: Record<string, string> = {
    leads: 'Wer leitet',
    founded: 'Wer gründete',
    owns: 'who owns',
    'speaks-for': 'who speaks for',
  };
  for (const { id, relations = [] } of base.entities)
    for (const { is, of, fact } of relations) {
      const asked = ways[is] && findKnownAnswer(`${ways[is]} ${base.entity.get(of)?.name}?`, base);
      if (!asked) continue;
      expect([id, of, asked.kind === 'relation' && asked.holders.some((one) => one.id === id)]).toEqual([id, of, true]);
      expect(asked.kind === 'relation' && asked.facts.map((one) => one.id)).toContain(fact);
    }
});

test('whatever is typed gets an answer or none', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => void findKnownAnswer(`Wer ${text} Musk`, base)));
});
