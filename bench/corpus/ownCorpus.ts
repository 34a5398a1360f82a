/** The project's own facts and golden questions. The quotes alone: no peer could use the fields that ours has beside them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourceIdOf } from '../../src/knowledge/base.js';
import { factSentences } from '../../src/knowledge/facts/factSentences.js';
import { readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';
import type { Corpus } from './corpus.js';

interface Golden {
  answerable: { question: string; answers: string[] }[];
}

export function ownCorpus(): Corpus {
  const { base } = parseDataFiles(readDataFiles(pathOf('data')));
  const sentences = factSentences(base);
  const golden = JSON.parse(readFileSync(pathOf('test/fixtures/questions.json'), 'utf8')) as Golden;
  return {
    name: 'own facts and golden questions',
    documents: base.facts.map(({ id, quote }, at) => ({
      id,
      article: sourceIdOf(id),
      paragraph: sentences[at]?.group ?? '',
      text: quote,
    })),
    questions: golden.answerable.map(({ question, answers }) => ({ question, gold: answers })),
  };
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
