/** The verb `create`: the folder of another story, with nothing in it yet. */
import { commandNameRule, isCommandName } from '../knowledge/facts/shapes/commandNames.js';
import { createFormatCall } from '../terminal/formatCall.js';
import { readHomeLanguage } from './program.js';
import { defineVerb, text } from './verb.js';

export const createVerb = defineVerb({
  name: 'create',
  words: [1, 1],
  isWithoutData: true,
  options: {
    name: text('NAME', 'what people call the story'),
    command: { ...text('WORD', 'its command, without the slash'), accepts: isCommandName, expected: commandNameRule },
  },
  usage: {
    call: 'create DIR',
    summary: 'lay out the folder of another story, still empty',
    about: `Lays out an empty story in a new folder, and asks for its name and its command where the call gives none.
Where the folder holds anything but hidden files, nothing is written. Then: import ARTICLE --data DIR, review --data DIR, ask.`,
  },
  run: async ({ words: [folder = ''], options, program }) => {
    const [{ createStory }, { pickDeskWording }] = await Promise.all([
      import('./creating/createStory.js'),
      import('../wording/desk/deskWordingFor.js'),
    ]);
    const wording = pickDeskWording(readHomeLanguage(program));
    const formatCall = createFormatCall(program.name, folder);
    return createStory(folder, { ...options, wording, formatCall, input: process.stdin, output: process.stdout });
  },
});
