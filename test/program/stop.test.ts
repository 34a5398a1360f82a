/** At its end the program takes nothing new, finishes what is open, and says that all was well. */
import { describe, expect, vi } from 'vitest';
import { expectAnswer, it } from '../loopback/botTest.js';
import { createChatInput } from '../loopback/payloads/payloads.js';
import { readContent } from '../loopback/replies.js';
import { parseLines, registeredPattern, startBot } from '../support/startBot.js';
import { patience } from '../support/startProgram.js';

const callback = { method: 'POST', path: /\/callback$/ };

describe.skipIf(process.platform === 'win32')('at a signal', () => {
  it.for(['SIGTERM', 'SIGINT'] as const)('%s: an answer that takes a while is given', async (signal, { discord }) => {
    const program = startBot(discord);
    await program.waitForOutput(registeredPattern);
    discord.inject({ on: callback, failure: { is: 'hanging', ms: 600 } });
    const reply = discord.send(createChatInput({ subcommand: 'funding' }));
    await discord.until(() => discord.requests.some(({ path }) => callback.path.test(path)));
    program.kill(signal);
    expect(readContent(await reply)).toContain('###');
    expect(await program.end()).toBe(0);
    expect(program.readOutput()).not.toMatch(/lost/);
  });

  it('an answer that never comes holds nothing up for longer than five seconds', async ({ discord }) => {
    const program = startBot(discord);
    await program.waitForOutput(registeredPattern);
    discord.inject({ on: callback, times: 100, failure: { is: 'hanging', ms: 40_000 } });
    void discord.send(createChatInput({ subcommand: 'funding' }));
    await discord.until(() => discord.requests.some(({ path }) => callback.path.test(path)));
    const told = Date.now();
    program.kill('SIGTERM');
    expect(await program.end()).toBe(0);
    // five seconds, and what a busy machine adds
    expect(Date.now() - told).toBeLessThan(25_000);
  });

  it('nothing new is taken while an answer is being finished', async ({ discord }) => {
    const program = startBot(discord);
    await program.waitForOutput(registeredPattern);
    discord.inject({ on: callback, failure: { is: 'hanging', ms: 600 } });
    const open = discord.send(createChatInput({ subcommand: 'funding' }));
    await discord.until(() => discord.requests.some(({ path }) => callback.path.test(path)));
    program.kill('SIGTERM');
    await vi.waitFor(() => expect(program.readOutput()).toMatch(/Ending/), patience);
    void discord.send(createChatInput({ subcommand: 'funding', userId: '1300000000000000077' }));
    await open;
    expect(await program.end()).toBe(0);
    expect(discord.requests.filter(({ path }) => callback.path.test(path))).toHaveLength(1);
  });
});

it('a token that Discord does not accept ends it with 78 and one line', async ({ discord }) => {
  const program = startBot(discord, { DISCORD_TOKEN: `${'x'.repeat(24)}.nobody.${'x'.repeat(30)}` });
  expect(await program.end()).toBe(78);
  expect(parseLines(program)).toEqual([
    expect.objectContaining({ level: 'error', msg: expect.stringContaining('DISCORD_TOKEN') }),
  ]);
});

it('a token that is revoked while it runs ends it with 78 and one more line', async ({ discord }) => {
  const program = startBot(discord);
  await program.waitForOutput(registeredPattern);
  await expectAnswer(discord);
  const before = parseLines(program).length;
  discord.close(4004);
  expect(await program.end()).toBe(78);
  expect(parseLines(program).slice(before)).toEqual([
    expect.objectContaining({ level: 'error', msg: expect.stringContaining('DISCORD_TOKEN') }),
  ]);
});
