// Loaded before a program: at SIGUSR2 it collects its garbage and says how large its heap is, and how much
// of it is code that was compiled; where HEAP_FILE names one, it
// writes a picture of the heap there as well.
import { getHeapCodeStatistics, writeHeapSnapshot } from 'node:v8';

process.on('SIGUSR2', () => {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  if (process.env.HEAP_FILE) writeHeapSnapshot(process.env.HEAP_FILE);
  const { code_and_metadata_size: machine, bytecode_and_metadata_size: bytecode } = getHeapCodeStatistics();
  process.stderr.write(`heap ${process.memoryUsage().heapUsed}, compiled ${machine + bytecode};\n`);
});
