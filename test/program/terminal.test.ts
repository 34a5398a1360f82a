/** The program started by hand on a terminal: its log is in words, and stands above the prompt, never in it. */
import { describe, expect, test, vi } from 'vitest';
import { publicKeyHex } from '../loopback/signBody.js';
import { findFreePorts } from '../support/freePorts.js';
import { startOnTerminal, withoutTerminal } from '../support/startOnTerminal.js';
import { patience } from '../support/startProgram.js';

if (withoutTerminal) console.warn(withoutTerminal);

describe.skipIf(withoutTerminal)('on a terminal', () => {
  test('the log is no JSON but coloured lines with the time', async () => {
    const program = startOnTerminal({ DISCORD_PUBLIC_KEY: publicKeyHex, PORT: '0' });
    await program.waitForOutput(/Answering interactions at/);
    const [line = ''] = /^.*Answering interactions at.*$/m.exec(program.readOutput()) ?? [];
    expect(line).toMatch(/^\[\d{2}:\d{2}:\d{2}\] .*INFO/);
    expect(line).toContain('\u001b[32mINFO');
    expect(program.readOutput()).not.toContain('{"level"');
    process.kill(await program.pid(), 'SIGTERM');
    expect(await program.end()).toBe(0);
  });

  test('the chat has the web page and the figures beside it, their lines over the prompt, and an end', async () => {
    const port = await findFreePorts(1);
    const program = startOnTerminal({ WEB_PORT: '0', METRICS_PORT: String(port) });
    await program.waitForOutput(/The web page is at/);
    const [line = ''] = /^.*The web page is at http:\/\/\S+\w/m.exec(program.readOutput()) ?? [];
    expect(line).not.toContain('level');
    expect(program.readOutput().slice(program.readOutput().indexOf(line) + line.length)).toContain('› ');
    await vi.waitFor(
      async () =>
        expect((await fetch(`http://127.0.0.1:${port}/metrics`)).headers.get('content-type')).toContain('text/plain'),
      patience,
    );
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    process.kill(await program.pid(), 'SIGTERM');
    await program.waitForOutput(/Goodbye\./);
    expect(await program.end()).toBe(0);
  });
});
