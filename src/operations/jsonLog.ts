/** The log as lines of JSON on the standard error stream; in colours and without JSON where that is a terminal. */
import { isatty } from 'node:tty';
import { type DestinationStream, destination, pino } from 'pino';
import type { Log, LogFields } from './log.js';

const standardErrorFd = 2;
/** A last net: Discord's ids, bot tokens, and the tokens of interactions. */
const secretPattern = /\d{17,}|[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}|[\w-]{80,}/g;

/** `fields` stand in every line. */
export async function openJsonLog(fields: LogFields = {}): Promise<Log> {
  return createJsonLog(await openStandardError(), fields);
}

export function createJsonLog(stream: DestinationStream, fields: LogFields = {}): Log {
  const formatters = { level: (label: string) => ({ level: label }) };
  const logger = pino({ base: fields, formatters, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  const createWriter =
    (level: 'info' | 'warn' | 'error') =>
    (line: string, more: LogFields = {}) =>
      logger[level](maskFields(more), maskSecrets(line));
  return { info: createWriter('info'), warn: createWriter('warn'), error: createWriter('error') };
}

// at once, so that the last line before the end is there
async function openStandardError(): Promise<DestinationStream> {
  if (!isatty(standardErrorFd)) return destination({ dest: standardErrorFd, sync: true });
  const { build } = await import('pino-pretty');
  return build({ destination: standardErrorFd, sync: true, translateTime: 'SYS:HH:MM:ss' });
}

function maskFields(fields: LogFields): LogFields {
  const entries = Object.entries(fields).map(([name, value]) => {
    if (typeof value === 'number') return [name, value];
    return [name, typeof value === 'string' ? maskSecrets(value) : value.map(maskSecrets)];
  });
  return Object.fromEntries(entries);
}

function maskSecrets(text: string): string {
  return text.replace(secretPattern, '…');
}
