/** A file with one fault, and what the check has to say of it. */
export interface BrokenFile {
  /** What is wrong, in a few words. */
  what: string;
  /** Where it goes, from the project folder. */
  file: string;
  text: string;
  /** Line of the message; "any" where a fault belongs to the file as a whole. */
  line: number;
  /** What stands in the one message. */
  told: RegExp;
  /** Told, but no reason to stop. */
  isWarning?: boolean;
}

/** Number of the first line that holds these words. Throws when no line does. */
export function lineOf(text: string, words: string): number {
  const at = text.split("\n").findIndex((line) => line.includes(words));
  if (at < 0) throw new Error(`"${words}" does not stand in the text`);
  return at + 1;
}

/** The text with words in the place of others. Throws when they do not stand there. */
export function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in the text`);
  return text.replace(from, () => to);
}
