/** What is said of the story: in the words of its own data, else by its name. */
import type { Story } from '../../knowledge/facts/shapes/storySchema.js';
import type { Language } from '../../knowledge/text/language.js';
import type { OptionId, Wording } from '../wording.js';

export function nameStory({ name }: Story, { locale }: Pick<Wording, 'locale'>): string {
  return name[locale];
}

/** Under its command, over the field of its page, and to whoever says hello. */
export function describeStory(
  story: Story,
  { locale, story: words }: Wording,
): Record<'says' | 'lead' | 'greeting', string> {
  const name = story.name[locale];
  return {
    says: story.says?.[locale] ?? words.says(name),
    lead: story.lead?.[locale] ?? words.lead(name),
    greeting: story.greeting?.[locale] ?? words.greeting(name),
  };
}

/** What somebody may type for an option; null where the story names nothing. */
export function findStoryExample({ examples = {} }: Story, option: OptionId, language: Language): string | null {
  const { question, about, person, words } = examples;
  const found: Partial<Record<OptionId, string | undefined>> = {
    question: question?.[language],
    about: about?.[language],
    person,
    words,
  };
  return found[option] ?? null;
}
