/** All that is said on a topic. */
import type { Language } from '../../knowledge/text/language.js';
import type { Answer, Heading } from '../answer.js';
import type { Library } from '../library.js';
import { answerList } from '../lists.js';
import { isFiltered, type ListFilter } from '../narrow.js';
import { answerUnknown } from '../unknown.js';
import { listMainFirst, listOtherQuestions, listTopicMatters, sortTopicFacts } from './topicOverview.js';

export interface TopicOptions {
  topic: string;
  filter: ListFilter;
  language: Language;
}

/** All that is said on a topic, under its questions; what is mainly about it comes before the rest. */
export function answerTopic({ topic: id, filter, language }: TopicOptions, library: Library): Answer {
  const topic = library.base.topic.get(id);
  if (!topic) return answerUnknown({ kind: 'no-topic', asked: id }, library, language);
  const overview = isFiltered(filter) ? [] : listTopicMatters(topic, library);
  const all = listMainFirst(id, library.base);
  // without an overview the list itself begins with what the overview would show
  const sorted = overview.length > 0 ? all : sortTopicFacts(all, topic, library);
  const heading: Heading = { kind: 'topic', id, name: topic.name, says: topic.says, overview };
  const list = answerList(sorted, { heading, filter, language }, library);
  return overview.length === 0 ? list : { ...list, suggestions: listOtherQuestions(topic, library, language) };
}
