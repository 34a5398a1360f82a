/** Questions with the facts that answer them, and questions that nothing answers; whatever else a file says of them may stay. */
import * as z from 'zod';

export const goldenSchema = z.object({
  answerable: z.array(z.object({ question: z.string(), answers: z.array(z.string()).min(1) })),
  unanswerable: z.array(z.object({ question: z.string() })),
});

export type GoldenQuestions = z.infer<typeof goldenSchema>;
