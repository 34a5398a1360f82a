/** The address of an article that opens at the sentence: https://wicg.github.io/scroll-to-text-fragment */

const edge = 5;

/** With the whole sentence as the text fragment, else its first and last words, else the plain address. */
export function sentenceLink(url: string, quote: string, most: number): string {
  const words = quote.split(' ');
  const directive = `${url}${url.includes('#') ? '' : '#'}:~:text=`;
  const whole = `${directive}${encode(quote)}`;
  const ends = `${directive}${encode(words.slice(0, edge).join(' '))},${encode(words.slice(-edge).join(' '))}`;
  const fitting = words.length > 2 * edge ? [whole, ends] : [whole];
  return fitting.find((link) => link.length <= most) ?? url;
}

// "-", "," and "&" steer a text fragment, so they must not stand in it as they are
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
