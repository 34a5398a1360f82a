/** The golden questions over HTTP, signed, on a real socket. */
import { afterAll, beforeAll, expect } from 'vitest';
import { type HttpDoor, openHttpDoor } from '../../loopback/httpDoor.js';
import { createQuestion } from '../../loopback/payloads/payloads.js';
import { maxQuotes, readReply, readShownAnswer } from '../../loopback/replies.js';
import { testDoor } from '../../support/testDoor.js';

let door: HttpDoor;

beforeAll(async () => {
  door = await openHttpDoor();
});
afterAll(async () => {
  await door.stop();
  expect(door.log).toEqual([]);
});

testDoor('the HTTP door', {
  ask: async (question, language) =>
    readShownAnswer(await readReply(await door.send(createQuestion(question, language))), language),
  maxFacts: maxQuotes,
});
