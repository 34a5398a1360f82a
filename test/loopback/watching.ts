/** An observer that keeps what it is told. */
import type { Answered, GatewayState, Observer } from '../../src/operations/observer.js';

export interface Watching extends Observer {
  answers: Answered[];
  states: GatewayState[];
  /** What came of each interaction, such as "ask: found", in their order. */
  outcomes: () => string[];
}

export function watching(): Watching {
  const answers: Answered[] = [];
  const states: GatewayState[] = [];
  return {
    answers,
    states,
    answered: (what) => void answers.push(what),
    gateway: (state) => void states.push(state),
    outcomes: () => answers.map(({ command, outcome }) => `${command}: ${outcome}`),
  };
}
