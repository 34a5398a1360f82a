/** What an editor's verb says, and why it refuses, in the language of the call. */
import type { Language } from '../../knowledge/text/language.js';
import type { DeskWording } from '../../wording/desk/deskWording.js';

/** The report of the verb, or what it throws, reworded; an exit code stays. */
export async function tellInWords<Report extends string | number>(
  language: Language,
  run: (wording: DeskWording) => Report | Promise<Report>,
): Promise<Report | string> {
  const [{ pickDeskWording }, { rewordLines }] = await Promise.all([
    import('../../wording/desk/deskWordingFor.js'),
    import('../../wording/desk/rewording.js'),
  ]);
  const wording = pickDeskWording(language);
  try {
    const report = await run(wording);
    return typeof report === 'string' ? rewordLines(report, wording.messages) : report;
  } catch (error) {
    if (error instanceof Error) error.message = rewordLines(error.message, wording.messages);
    throw error;
  }
}
