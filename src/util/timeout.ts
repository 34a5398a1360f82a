/** What the work comes to, or null where that takes longer than `patience` milliseconds or fails. */
export async function inTime<Value>(work: Promise<Value>, patience: number): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  const first = await Promise.race([work.catch(() => null), late]);
  clearTimeout(timer);
  return first;
}
