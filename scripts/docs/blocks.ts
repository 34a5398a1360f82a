/** The parts of the README that the code writes, each between two comments that name it. */
import type { Library } from '../../src/answers/library.js';
import { createCommands } from '../../src/commands/index.js';
import { formatCard } from '../../src/terminal/card.js';
import { respondToQuestion } from '../../src/terminal/respond.js';
import { pickWording } from '../../src/wording/wordingFor.js';

/** One that is answered, and one that no source answers. */
export const questions = ['Was sagte Nadella über die 80 Milliarden?', 'Was sagte Angela Merkel zu Stargate?'];

export function blocksOf(library: Library): Record<'commands' | 'example', string> {
  return { commands: commandRows(library), example: `\`\`\`\n${exampleText(library)}\n\`\`\`\n` };
}

/** The text with the inside of every block written anew; throws where the comments of one are missing. */
export function withBlocks(text: string, blocks: Record<string, string>): string {
  return Object.entries(blocks).reduce((done, [name, inside]) => {
    const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!pattern.test(done)) throw new Error(`no <!-- ${name} --> … <!-- /${name} -->`);
    return done.replace(pattern, (_, start: string, end: string) => `${start}${inside}${end}`);
  }, text);
}

/** All commands, in both languages, as registered. */
function commandRows({ base }: Library): string {
  const rows = createCommands(base).map(
    ({ texts }) => `| \`/stargate ${texts.en.name}\` | \`/stargate ${texts.de.name}\` | ${texts.en.description} |\n`,
  );
  return rows.join('');
}

function exampleText(library: Library): string {
  return questions.map((question) => `› ${question}\n\n${answerText(question, library)}`.trimEnd()).join('\n\n');
}

function answerText(question: string, library: Library): string {
  const [commands, language] = [createCommands(library.base), 'de'] as const;
  const reply = respondToQuestion(question, { library, commands, language });
  if (reply.kind !== 'answer') return reply.message;
  const card = { base: library.base, commands, language, wording: pickWording(language) };
  return formatCard(reply.answer, { ...card, paint: (_, text) => text });
}
