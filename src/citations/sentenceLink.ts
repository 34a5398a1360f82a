/** The address of an article that opens at the sentence: https://wicg.github.io/scroll-to-text-fragment */

const edgeWordCount = 5;

/** With the whole sentence as the text fragment, else its first and last words, else the plain address. */
export function createSentenceLink(url: string, quote: string, maxLength: number): string {
  const words = quote.split(' ');
  const directive = `${url}${url.includes('#') ? '' : '#'}:~:text=`;
  const whole = `${directive}${encodeFragment(quote)}`;
  const ends = `${directive}${encodeFragment(words.slice(0, edgeWordCount).join(' '))},${encodeFragment(words.slice(-edgeWordCount).join(' '))}`;
  const fitting = words.length > 2 * edgeWordCount ? [whole, ends] : [whole];
  return fitting.find((link) => link.length <= maxLength) ?? url;
}

// "-", "," and "&" steer a text fragment, so they must not stand in it as they are
function encodeFragment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
