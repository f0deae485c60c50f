import data from '../data/preapproval-topics.json';
import { findWords, plainText, wordIndex, type WordIndex } from './find-words';

/** A regulated branch and the words that point to it. */
export interface Topic {
  id: string;
  en: string;
  /** What is chosen for it under pre-approval content. */
  options: string[];
  /** The document that is asked for. */
  licence: string;
  words: string[];
  /** Named by the founding documents; newer lists only otherwise. */
  seed: boolean;
  /** Codes of the provinces that still asked for it in 2019. */
  since2019Only?: string[];
  /** Its approval exists no longer, so that such a site cannot be filed. */
  abolished?: boolean;
  /** The name of the organisation counts as well. */
  inEntityName?: boolean;
}

export const TOPICS: readonly Topic[] = data.topics;

/** Words that need a pre-approval in Sichuan. */
export const SICHUAN_WORDS = wordIndex(data.sichuan.words);

/** Topics ready to be looked for. */
export interface TopicIndex {
  words: WordIndex;
  byWord: ReadonlyMap<string, Topic>;
}

export function topicIndex(topics: readonly Topic[]): TopicIndex {
  const byWord = new Map(
    topics.flatMap((topic) => topic.words.map((word) => [word, topic] as const)),
  );
  return { byWord, words: wordIndex(byWord.keys()) };
}

const everyTopic = topicIndex(TOPICS);

/** The first topic that a text names, with the word that does. */
export function topicOf(
  text: string,
  { words, byWord }: TopicIndex = everyTopic,
): { topic: Topic; word: string } | undefined {
  for (const { word } of findWords(plainText(text), words)) {
    const topic = byWord.get(word);
    if (topic) return { topic, word };
  }
  return undefined;
}
