/** The golden questions through the gateway, with the real discord.js between. */
import { afterAll, beforeAll, expect } from 'vitest';
import { conversation, specification, token } from '../../loopback/botTest.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { createQuestion } from '../../loopback/payloads/payloads.js';
import { maxQuotes, readShownAnswer } from '../../loopback/replies.js';
import { type RunningBot, runReadyBot } from '../../loopback/runBot.js';
import { startLoopbackDiscord } from '../../loopback/startLoopbackDiscord.js';
import { testDoor } from '../../support/testDoor.js';

let discord: LoopbackDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startLoopbackDiscord({ token, specification });
  bot = await runReadyBot(discord, { conversation });
});
afterAll(async () => {
  await bot.end();
  await discord.stop();
  expect(discord.violations).toEqual([]);
});

testDoor('the gateway', {
  ask: async (question, language) => readShownAnswer(await discord.send(createQuestion(question, language)), language),
  maxFacts: maxQuotes,
});
