/** An observer that keeps all that is recorded. */
import type { GatewayState, MeasuredAnswer, Observer } from '../../src/operations/observer.js';

export interface RecordingObserver extends Observer {
  answers: MeasuredAnswer[];
  states: GatewayState[];
  /** What came of each interaction, such as "ask: found", in their order. */
  outcomes: () => string[];
}

export function createRecordingObserver(): RecordingObserver {
  const answers: MeasuredAnswer[] = [];
  const states: GatewayState[] = [];
  return {
    answers,
    states,
    recordAnswer: (what) => void answers.push(what),
    recordGatewayState: (state) => void states.push(state),
    outcomes: () => answers.map(({ command, outcome }) => `${command}: ${outcome}`),
  };
}
