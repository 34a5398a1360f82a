/** Sentences for those who do not see a picture. */

/** Discord takes 1,024 characters. */
const maxAltLength = 1000;

export interface Remainder {
  /** How many things are not drawn either. */
  left?: number;
  more: (count: number) => string;
}

export interface AltText {
  text: string;
  /** Every sentence found room. */
  complete: boolean;
}

/** The title, then a sentence for each thing drawn; where they are too many, the last says how many more there are. */
export function buildAltText(title: string, sentences: string[], { left = 0, more }: Remainder): AltText {
  const texts = [...sentences.keys(), sentences.length].reverse().map((count) => {
    const rest = sentences.length - count + left;
    const text = [title, ...sentences.slice(0, count), ...(rest > 0 ? [more(rest)] : [])].join(' ');
    return { text, complete: count === sentences.length };
  });
  return (
    texts.find(({ text }) => text.length <= maxAltLength) ?? { text: title.slice(0, maxAltLength), complete: false }
  );
}
