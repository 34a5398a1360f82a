/** What a door reports of its work, for its operator's metrics: never who asked, nor what. */
export interface Observer {
  recordAnswer: (what: MeasuredAnswer) => void;
  recordGatewayState: (state: GatewayState) => void;
}

export interface MeasuredAnswer extends AnswerLabels {
  /** From the interaction's arrival until Discord had the answer, or it was lost. */
  seconds: number;
}

/** `command` is one of our own names, never what a user typed. */
export interface AnswerLabels {
  command: string;
  outcome: Outcome;
}

export type Outcome =
  | 'found'
  | 'unsure'
  | 'unknown'
  | 'info'
  /** Suggestions, a checked message, a button, a mention. */
  | 'complete'
  | 'checked'
  | 'pressed'
  | 'answered'
  | 'slow-down'
  | 'failed'
  /** Another copy of the bot had answered. */
  | 'taken'
  | 'lost';

export const gatewayStates = ['connecting', 'ready', 'reconnecting', 'closed'] as const;
export type GatewayState = (typeof gatewayStates)[number];

/** For doors without metrics. */
export const noObserver: Observer = { recordAnswer: () => {}, recordGatewayState: () => {} };
