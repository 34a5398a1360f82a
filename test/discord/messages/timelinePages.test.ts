/** A timeline begins with the announcement; what was before it stands on pages of its own, and nothing is lost. */
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { answerTimeline } from '../../../src/answers/compared/timeline.js';
import { dispatch } from '../../../src/discord/interactions/dispatch.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { answerTo } from '../../loopback/calls.js';
import { conversation } from '../../loopback/conversation.js';
import { createButtonPress } from '../../loopback/payloads/payloads.js';
import { createMessageFrom, findQuotedFacts, listButtons, listTexts } from '../../loopback/replies.js';

const { library } = conversation;
const { buttons } = pickWording('de');
const before = 'Vor der Ankündigung';

function listPages(first: APIInteractionResponse): APIInteractionResponse[] {
  const next = listButtons(first).find(({ label, disabled }) => label === buttons.nextPage && !disabled)?.custom_id;
  if (next === undefined) return [first];
  const message = createMessageFrom(first);
  return [
    first,
    ...listPages(dispatch(createButtonPress({ customId: next, message, locale: 'de' }), conversation).response),
  ];
}

test('the story is told from its announcement on', () => {
  const pages = listPages(answerTo({ subcommand: 'timeline', locale: 'de' }));
  const shown = pages.map((page) => findQuotedFacts(page, library.base.facts));
  const answer = answerTimeline({ topic: null, matter: null, language: 'de' }, library);
  const inOrder = 'cited' in answer ? answer.cited.map(({ fact }) => fact.id) : [];
  const [first = ''] = shown.flat();
  expect(library.base.fact.get(first)?.status?.is).toBe('announced');
  const opening = inOrder.indexOf(first);
  expect(opening).toBeGreaterThan(0);
  expect(shown.flat()).toEqual([...inOrder.slice(opening), ...inOrder.slice(0, opening)]);
  pages.forEach((page, index) => {
    const isBefore = shown[index]?.every((id) => inOrder.indexOf(id) < opening) ?? false;
    const years = `**${before}, 2018–2025 (${opening} Sätze):**`;
    expect(listTexts(page).some((text) => text.includes(years))).toBe(isBefore);
  });
});

test('a list that is no timeline has no such pages', () => {
  const pages = listPages(answerTo({ subcommand: 'who', options: { person: 'Elon Musk' }, locale: 'de' }));
  expect(listTexts(pages).join('\n')).not.toContain(before);
});
