// Loaded before the program: ends it with SIGKILL at the nth step that writes to a disk, or counts these steps, or has the disk
// full from the nth step on. A text is written in two steps, so that it is also found cut in half.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT = '0', FULL_AT = 'Infinity', KILL_COUNT } = process.env;
let steps = 0;

function step(needsRoom = true) {
  steps += 1;
  if (steps === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
  if (needsRoom && steps >= Number(FULL_AT))
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
}

const { openSync, writeFileSync, writeSync } = fs;
for (const name of [
  'fsyncSync',
  'linkSync',
  'copyFileSync',
  'renameSync',
  'unlinkSync',
  'rmSync',
  'mkdirSync',
  'writeSync',
]) {
  const call = fs[name];
  fs[name] = (...args) => {
    step(!['renameSync', 'unlinkSync', 'rmSync'].includes(name));
    return call(...args);
  };
}
fs.openSync = (path, flags, ...rest) => {
  if (flags !== undefined && flags !== 'r') step();
  return openSync(path, flags, ...rest);
};
fs.writeFileSync = (file, text, ...rest) => {
  step();
  if (typeof file !== 'number') return writeFileSync(file, text, ...rest);
  const bytes = Buffer.from(text);
  writeSync(file, bytes.subarray(0, bytes.length / 2));
  step();
  writeSync(file, bytes.subarray(bytes.length / 2));
};
syncBuiltinESMExports();
process.on('exit', () => KILL_COUNT && writeFileSync(KILL_COUNT, String(steps)));
