/** What those who look at a fact must know of what is asked. */
import type { FactIndex } from '../../index/factIndex.js';
import type { Question } from '../../question/question.js';
import type { Reading } from '../reading.js';

/** What is asked, for those who look at a fact. */
export interface AskedContext {
  question: Question;
  reading: Reading;
  facts: FactIndex;
}
