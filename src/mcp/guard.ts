/** What goes wrong within is for the log: an assistant, and whoever reads along, gets a fixed line; apart, since tools and resources both need it. */
import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import { pickWording } from '../wording/languages/wordingFor.js';

export type CallGuard = <Args extends unknown[], Result>(run: (...args: Args) => Result) => (...args: Args) => Result;

export function createGuard(onError: (error: unknown) => void): CallGuard {
  return (run) =>
    (...args) => {
      try {
        return run(...args);
      } catch (error) {
        // these are said to whoever asked wrongly
        if (error instanceof ProtocolError) throw error;
        onError(error);
        throw new ProtocolError(ProtocolErrorCode.InternalError, pickWording('en').mcp.failed);
      }
    };
}
