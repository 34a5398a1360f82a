/** Two neighbouring letters swapped: people make it as one slip ("Trmup"), Fuse.js counts it as two errors. */
export function swappedForms(word: string): string[] {
  const forms: string[] = [];
  for (let at = 0; at + 1 < word.length; at += 1)
    if (word[at] !== word[at + 1]) forms.push(`${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`);
  return forms;
}
