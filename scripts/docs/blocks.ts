/** The parts of the README that the code writes, each between two comments that name it. */
import type { Library } from '../../src/answers/library.js';
import { createCommands } from '../../src/commands/index.js';
import { listServedSources } from '../../src/knowledge/facts/base.js';
import { formatCard } from '../../src/terminal/card.js';
import { respondToQuestion } from '../../src/terminal/respond.js';
import { plainScreen } from '../../src/terminal/screen/screen.js';
import { formatSourceDate } from '../../src/wording/attribution.js';
import { en } from '../../src/wording/languages/en/index.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';

/** One that is answered, in English with its translation, and one that no source answers. */
export const questions = {
  en: 'What did Nadella say about the 80 billion?',
  de: 'Was sagte Angela Merkel zu Stargate?',
} as const;

export function blocksOf(library: Library): Record<'size' | 'commands' | 'example', string> {
  return {
    size: `${sizeText(library)}\n`,
    commands: commandTable(library),
    example: `\`\`\`\n${exampleText(library)}\n\`\`\`\n`,
  };
}

/** The text with the inside of every block written anew; throws where the comments of one are missing. */
export function withBlocks(text: string, blocks: Record<string, string>): string {
  return Object.entries(blocks).reduce((done, [name, inside]) => {
    const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!pattern.test(done)) throw new Error(`no <!-- ${name} --> … <!-- /${name} -->`);
    return done.replace(pattern, (_, start: string, end: string) => `${start}${inside}${end}`);
  }, text);
}

function sizeText(library: Library): string {
  const [newest, { facts }] = [library.findNewestSource(), library.base];
  if (!newest) throw new Error('the base has no source');
  const sources = en.web.articles(listServedSources(library.base).length);
  return `It knows ${en.facts(facts.length)} from ${sources}, the newest of ${formatSourceDate(newest, en)}.`;
}

/** All commands, in both languages, as registered. The comments stand around the whole table: between its lines they would end it. */
function commandTable({ base }: Library): string {
  const rows = createCommands(base).map(
    ({ texts }) => `| \`/stargate ${texts.en.name}\` | \`/stargate ${texts.de.name}\` | ${texts.en.description} |\n`,
  );
  return `| command | German | what it does |\n|---|---|---|\n${rows.join('')}`;
}

function exampleText(library: Library): string {
  const answers = (['en', 'de'] as const).map((language) => answerText(language, library));
  return answers.map((answer) => answer.trimEnd()).join('\n\n');
}

function answerText(language: keyof typeof questions, library: Library): string {
  const [question, commands] = [questions[language], createCommands(library.base)];
  const reply = respondToQuestion(question, { library, commands, language });
  if (reply.kind !== 'answer') return reply.message;
  const card = { base: library.base, commands, language, wording: pickWording(language) };
  return `› ${question}\n\n${formatCard(reply.answer, { ...card, screen: plainScreen })}`;
}
