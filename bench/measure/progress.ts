/** One line on a terminal that says what runs now; nothing where nobody looks. */
export function progressOn(stream: NodeJS.WriteStream): { show: (line: string) => void; clear: () => void } {
  const show = (line: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${line}`);
  };
  return { show, clear: () => show('') };
}
