/** The chat goes on over changed data, in a real process with real signals. */
import { expect, test as plain } from 'vitest';
import { copyData, type DataCopy, glossed, hide } from '../support/dataCopy.js';
import { type RunningProgram, startProgram } from '../support/startProgram.js';

const ask = `/stargate fact id:${glossed.fact}`;

const test = plain.extend<{ data: DataCopy; chat: RunningProgram }>({
  data: async ({ task: _ }, use) => {
    const data = copyData();
    await use(data);
    data.remove();
  },
  chat: async ({ data }, use) => {
    const chat = startProgram(['--data', data.folder, '--language', 'en']);
    chat.type(ask);
    await chat.waitForOutput(/Trump announced the project together with the tech/);
    await use(chat);
    await chat.end();
  },
});

test('a changed gloss is in the next answer, and nothing but the log tells of it', async ({ data, chat }) => {
  data.change(glossed.file, glossed.gloss, 'A new gloss.');
  await chat.waitForOutput(/^The data was reloaded: version [0-9a-f]{12}, \d+ facts\.$/m);
  chat.type(ask);
  await chat.waitForOutput(/Translation: A new gloss\./);
  expect(await chat.end()).toBe(0);
});

test('broken data keeps the old answers and says why; mended, the new ones come', async ({ data, chat }) => {
  const whole = data.read(glossed.file);
  data.write(glossed.file, whole.slice(0, 500));
  await chat.waitForOutput(/the answers stay at version [0-9a-f]{12}:\n {2}facts\/t-online-2025-01-23\.json .*no JSON/);
  chat.type(ask);
  await chat.waitForOutput(/(Translation: Trump announced the project together[\s\S]*){2}/);
  data.write(glossed.file, whole.replace(glossed.gloss, 'A new gloss.'));
  await chat.waitForOutput(/The data was reloaded/);
  chat.type(ask);
  await chat.waitForOutput(/Translation: A new gloss\./);
});

test.skipIf(process.platform === 'win32')('SIGHUP reloads at once what no watch sees', async ({ data }) => {
  hide(data, glossed.file);
  const chat = startProgram(['--data', data.folder, '--language', 'en']);
  chat.type(ask);
  await chat.waitForOutput(/Trump announced/);
  data.change(glossed.file, glossed.gloss, 'A new gloss.');
  chat.kill('SIGHUP');
  await chat.waitForOutput(/The data was reloaded/);
  chat.type(ask);
  await chat.waitForOutput(/Translation: A new gloss\./);
  expect(await chat.end()).toBe(0);
});

test.skipIf(process.platform === 'win32')('SIGTERM ends the chat as its end does', async ({ chat }) => {
  chat.kill('SIGTERM');
  expect(await chat.end()).toBe(0);
});
