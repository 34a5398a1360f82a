/** A list to pick from by number, narrowed by typing a part of a name. */
import { fold } from '../../../knowledge/text/words.js';
import { replaceControls } from '../../../util/printable.js';
import type { ReviewSession } from '../../desk/session.js';

export interface ListChoice<Value> {
  label: string;
  value: Value;
  /** What else it is found by. */
  names?: readonly string[];
}

export type Picked<Value> = { kind: 'picked'; values: Value[] } | { kind: 'none' } | { kind: 'left' };

export interface PickOptions<Value> {
  /** What is picked, over the list. */
  what: string;
  /** Typed behind the command already. */
  typed?: string;
  /** Text that is no part of any name. */
  readOther?: (typed: string) => Value | null;
}

/** One digit is enough for each. */
const maxShown = 9;

/** Several numbers pick several, in the order in which they are typed. */
export async function pickFromList<Value>(
  choices: readonly ListChoice<Value>[],
  { what, typed = '', readOther = () => null }: PickOptions<Value>,
  session: ReviewSession,
): Promise<Picked<Value>> {
  const { dialogue, wording } = session;
  if (choices.length === 0) {
    dialogue.say(wording.pickNone);
    return { kind: 'left' };
  }
  let shown = choices;
  let line: string | null = typed;
  if (line === '') showChoices(shown, session);
  while (line !== null) {
    if (line === '-') return { kind: 'none' };
    const values = readNumbers(line, shown);
    if (values) return { kind: 'picked', values };
    const other = line === '' ? null : readOther(line);
    if (other !== null) return { kind: 'picked', values: [other] };
    if (line !== '') {
      const near = narrow(line, choices);
      const [only] = near;
      if (only && near.length === 1) return { kind: 'picked', values: [only.value] };
      if (near.length === 0) dialogue.say(wording.pickNothing(replaceControls(line)));
      shown = near.length === 0 ? choices : near;
      showChoices(shown, session);
    }
    line = (await dialogue.ask(wording.pick(what))) || null;
  }
  return { kind: 'left' };
}

function showChoices(choices: readonly ListChoice<unknown>[], { dialogue, wording, paint }: ReviewSession): void {
  const lines = choices
    .slice(0, maxShown)
    .map(({ label }, index) => `  ${paint('cyan', String(index + 1))} ${replaceControls(label)}`);
  dialogue.say(lines.join('\n'));
  if (choices.length > maxShown) dialogue.say(wording.pickMore(choices.length - maxShown));
}

function readNumbers<Value>(line: string, shown: readonly ListChoice<Value>[]): Value[] | null {
  if (!/^\d+(?:[\s,]+\d+)*$/u.test(line)) return null;
  const values = line.split(/[\s,]+/u).flatMap((number) => {
    const choice = shown[Number(number) - 1];
    return choice ? [choice.value] : [];
  });
  return values.length > 0 ? [...new Set(values)] : null;
}

// a whole name before one that only has it in it
function narrow<Value>(typed: string, choices: readonly ListChoice<Value>[]): ListChoice<Value>[] {
  const asked = fold(typed);
  const namesOf = ({ label, names = [] }: ListChoice<Value>) => [label, ...names].map(fold);
  const exact = choices.filter((choice) => namesOf(choice).includes(asked));
  return exact.length > 0 ? exact : choices.filter((choice) => namesOf(choice).some((name) => name.includes(asked)));
}
