import { dueWordsIn } from './dueWords';
import type { PromiseConfidence } from './promiseRules';
import { commitmentIn } from './promiseRules';
import { promiseOwner } from './promiseOwner';
import { sameBusiness } from './sameBusiness';
import { splitSentences } from './sentences';

export interface MinutedText {
  readonly text: string;
  readonly line: number;
}

/** A commitment that stands in minutes and in no action. */
export interface MinutedPromise {
  /** The sentence, verbatim. */
  readonly text: string;
  readonly line: number;
  /** Who is to act, as printed nearby: a guess. */
  readonly owner: string | null;
  /** When, as printed: "before the next meeting", "in March". */
  readonly due: string | null;
  readonly confidence: PromiseConfidence;
}

/** Commitments in the paragraphs of minutes that none of the actions covers, in order. The words of actions are compared, not their numbers. */
export function findPromises(paragraphs: readonly MinutedText[], actions: readonly string[]): readonly MinutedPromise[] {
  return paragraphs.flatMap(({ text, line }) => {
    const sentences = splitSentences(text);
    return sentences.flatMap((sentence, at): MinutedPromise[] => {
      const confidence = commitmentIn(sentence, sentences[at + 1] ?? '');
      if (confidence === null || actions.some((action) => sameBusiness(sentence, action))) return [];
      return [{ text: sentence, line, owner: promiseOwner(sentence, sentences.slice(0, at)), due: dueWordsIn(sentence), confidence }];
    });
  });
}
