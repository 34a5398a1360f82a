/** `npm run bench -- --asked FILE…`: the seven figures of finding and claiming, by file and by kind of question. */
import { buildLibrary } from '../../src/answers/buildLibrary.js';

import { readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';
import { complain, createProgress, formatBar, print } from '../commandLine.js';
import { type AskedFile, AskedFileError, readAskedFile } from './askedFile.js';
import { keepOwnQuestions } from './fewerOwnQuestions.js';
import { askQuestions } from './outcomes.js';
import { type AskedReport, formatAsked, reportFile, reportTogether } from './report.js';

export interface AskedOptions {
  files: string[];
  /** How many own questions each fact keeps; null: all. */
  own: number | null;
  misses: boolean;
  /** The folder of another story; null: the one that ships. */
  data: string | null;
  json: boolean;
}

/** The exit code: 1 where a file cannot be read. */
export function measureAsked(options: AskedOptions, dataFolder: string): number {
  try {
    const files = options.files.map(readAskedFile);
    const reports = askFiles(files, { ...options, dataFolder });
    const { own } = options;
    return print(options.json ? `${JSON.stringify({ own, asked: reports })}\n` : formatAsked(reports, own));
  } catch (error) {
    if (error instanceof AskedFileError) return complain(error.message, 1);
    throw error;
  }
}

interface Asking extends Pick<AskedOptions, 'own' | 'misses'> {
  dataFolder: string;
}

function askFiles(files: AskedFile[], { own, misses, dataFolder }: Asking): AskedReport[] {
  const { base } = parseDataFiles(readDataFiles(dataFolder));
  const library = buildLibrary(own === null ? base : keepOwnQuestions(base, own));
  const progress = createProgress(process.stderr);
  const total = files.reduce((sum, { questions }) => sum + questions.length, 0);
  let before = 0;
  const asked = files.map((file) => {
    const outcomes = askQuestions(file, library, (count) => progress.show(formatBar(before + count, total, file.name)));
    before += file.questions.length;
    return { file, outcomes };
  });
  progress.clear();
  const reports = asked.map(({ file, outcomes }) => reportFile(file, outcomes, misses));
  return asked.length > 1 ? [...reports, reportTogether(asked.flatMap(({ outcomes }) => outcomes))] : reports;
}
