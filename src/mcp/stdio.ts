/** The same on standard input and output, which then hold the protocol alone. */

import type { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Bot } from '../commands/command.js';
import type { Live } from '../util/live.js';
import { createMcpServers } from './server.js';

// where it went wrong is for whoever runs it
function describeTrace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Resolves when whoever asks has closed the input. */
export function openMcpStdio(bot: Live<Bot>, log: (line: string) => void): Promise<void> {
  const servers = new Set<McpServer>();
  const createServer = createMcpServers(bot, (error) => log(describeTrace(error)));
  serveStdio(
    () => {
      const server = createServer();
      servers.add(server);
      return server;
    },
    { onerror: (error) => log(error.message) },
  );
  bot.onSwap(() => {
    for (const server of servers) if (server.isConnected()) server.sendResourceListChanged();
  });
  return new Promise((resolve) => process.stdin.once('close', resolve).once('end', resolve));
}
