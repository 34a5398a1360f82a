/** Why the program itself mended something, as the data has it; readers get it in their language, from `ownReasons` of the wording. */
export const ownReasons = {
  articleChanged: 'The article was changed.',
  speakerKnown: 'It is known now whose words these are.',
} as const;
