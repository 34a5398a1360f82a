/** How well the fitted weights do on questions that they were not fitted to. */
import { createRandom, mean } from '../statistics.js';
import type { FittedSample } from './collectSamples.js';
import { fitLogistic, predict } from './logistic.js';

const foldCount = 10;
const seed = 1;
const thresholds = [0.5, 0.6, 0.66, 0.7, 0.75, 0.8, 0.85, 0.9];
const binCount = 10;

export interface ValidatedFolds {
  /** Were all found from that confidence on: how many are right of the found, and found and right of the answerable. */
  thresholds: { from: number; precision: number; foundRight: number; falseFound: number }[];
  /** Tenths of confidence: how many questions, and the share of right ones. */
  calibration: { from: number; count: number; right: number }[];
}

export function crossValidate(samples: FittedSample[]): ValidatedFolds {
  const rated = rateByOthers(samples);
  const answerable = samples.filter(({ isAnswerable }) => isAnswerable).length;
  return {
    thresholds: thresholds.map((from) => {
      const found = rated.filter(({ confidence, sample }) => confidence >= from && !sample.isRejected);
      const right = found.filter(({ sample }) => sample.isRight).length;
      const unasked = found.filter(({ sample }) => !sample.isAnswerable).length;
      return {
        from,
        precision: right / Math.max(1, found.length),
        foundRight: right / Math.max(1, answerable),
        falseFound: unasked / Math.max(1, samples.length - answerable),
      };
    }),
    calibration: Array.from({ length: binCount }, (_, bin) => {
      const within = rated.filter(
        ({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount)) === bin,
      );
      const right = mean(within.map(({ sample }) => Number(sample.isRight)));
      return { from: bin / binCount, count: within.length, right: within.length === 0 ? 0 : right };
    }),
  };
}

interface Rated {
  sample: FittedSample;
  confidence: number;
}

// each by weights that were fitted to the other nine tenths
function rateByOthers(samples: FittedSample[]): Rated[] {
  const random = createRandom(seed);
  const folds = samples.map(() => Math.floor(random() * foldCount));
  return Array.from({ length: foldCount }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitLogistic(samples.filter((_, place) => folds[place] !== fold));
    const others = samples.filter((_, place) => folds[place] === fold);
    return others.map((sample) => ({ sample, confidence: predict(weights, sample.values) }));
  });
}

export function formatCalibration({ thresholds: rows, calibration }: ValidatedFolds): string[] {
  const share = (value: number) => value.toFixed(2).padStart(6);
  return [
    'found from   precision  found right  false found',
    ...rows.map(
      (row) =>
        `${share(row.from)}         ${share(row.precision)}       ${share(row.foundRight)}       ${share(row.falseFound)}`,
    ),
    '',
    'confidence   questions  right',
    ...calibration.map(
      ({ from, count, right }) => `${share(from)}         ${String(count).padStart(6)}     ${share(right)}`,
    ),
  ];
}
