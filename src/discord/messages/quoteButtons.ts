/** The buttons beside a quote and under some. */
import type { APIButtonComponent } from 'discord-api-types/v10';
import type { CitedFact } from '../../answers/citedFact.js';
import { writeCustomId } from '../customId.js';
import { createCode } from '../shortCode.js';
import { createButton, createSection } from './components.js';
import type { QuoteText } from './quote.js';
import type { Rendering } from './rendering.js';

/** A quote with the one button that tells all the rest. */
export function createQuoteSection({ cited, text }: QuoteText, { wording }: Rendering) {
  const id = writeCustomId({ kind: 'details', fact: createCode(cited.fact.id) });
  return createSection(text, createButton(wording.buttons.details, id));
}

/** The citations of all quotes shown; null where there is none. */
export function createCiteButton(shown: CitedFact[], { wording }: Rendering): APIButtonComponent | null {
  const { cite, citeAll } = wording.buttons;
  const facts = shown.map(({ fact }) => createCode(fact.id));
  return facts.length === 0
    ? null
    : createButton(facts.length > 1 ? citeAll : cite, writeCustomId({ kind: 'cite', facts }));
}

/** What is hidden can be shared, what is public can be taken away. `list`: under its title, with its other pages. */
export function createClosingButton(shown: CitedFact[], rendering: Rendering, list = false): APIButtonComponent | null {
  const { wording, user, hidden } = rendering;
  if (!hidden) return createButton(wording.buttons.remove, writeCustomId({ kind: 'delete', user }));
  const facts = shown.map(({ fact }) => createCode(fact.id));
  const quotes = () => createButton(wording.buttons.share, writeCustomId({ kind: 'share', facts }));
  const whole = list ? createButton(wording.buttons.share, writePostId(rendering)) : null;
  return whole ?? (facts.length > 0 ? quotes() : null);
}

function writePostId({ call, page }: Rendering): string {
  return writeCustomId({ kind: 'post', page, command: call.command, values: withoutHiding(call.values) });
}

/** A page made again is as visible as the message that it stands in. */
export function withoutHiding({ hide: _, ...values }: Rendering['call']['values']): Rendering['call']['values'] {
  return values;
}
