/** One way in, tried with what fast-check makes up, until something in what comes out is wrong. */
import fc from 'fast-check';

/** What came to light: the smallest input that shows it. */
export interface Find {
  way: string;
  seed: number;
  input: string;
  fault: string;
}

export interface Way {
  name: string;
  /** Resolves with null where nothing was found in so many runs. */
  fuzz: (seed: number, runs: number) => Promise<Find | null>;
}

interface WayDefinition<Input> {
  name: string;
  inputs: fc.Arbitrary<Input>;
  /** What is wrong with what came out; an exception is, too. */
  findFaults: (input: Input) => string[] | Promise<string[]>;
}

export function defineWay<Input>({ name, inputs, findFaults }: WayDefinition<Input>): Way {
  const property = fc.asyncProperty(inputs, async (input) => {
    const faults = await findFaults(input);
    if (faults.length > 0) throw new Error(faults.join('; '));
  });
  return {
    name,
    fuzz: async (seed, runs) => {
      const { failed, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
      if (!failed) return null;
      const fault = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
      return { way: name, seed, input: JSON.stringify(counterexample?.[0]), fault: fault.split('\n')[0] ?? '' };
    },
  };
}
