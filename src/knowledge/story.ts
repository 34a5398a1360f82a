/** The entity that the whole base is about: nearly every fact is, though not every one names it. */
export const story = 'stargate';
