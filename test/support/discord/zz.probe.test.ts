import { test } from 'vitest';
import { conversation, token, specification } from './botTest.js';
import { startLoopbackDiscord } from './startLoopbackDiscord.js';
import { runBot } from './runBot.js';
test('4004 before READY', { timeout: 20000 }, async () => {
  const discord = await startLoopbackDiscord({ token, specification });
  const bot = runBot(discord, { conversation });
  const timer = setInterval(() => { try { discord.close(4004); clearInterval(timer); } catch {} }, 0);
  console.log('code', await Promise.race([bot.exit, new Promise((r) => setTimeout(() => r('none'), 9000))]));
  await new Promise((r) => setTimeout(r, 300));
  console.log(bot.log, discord.identified.length);
  await discord.stop();
});
