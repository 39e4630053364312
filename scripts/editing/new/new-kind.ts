import type { Answers, AskedField } from "./asked-field.ts";

/** A kind of file that can be begun by a command. */
export interface NewKind {
  name: string;
  /** How the command speaks of one: "een hospice". */
  article: string;
  fields: readonly AskedField[];
  /** Other houses or texts that this may be already, in Dutch; nothing is written then, unless it is asked for. */
  findLikely?: (answers: Answers) => readonly string[];
  make: (answers: Answers) => NewFile;
}

export interface NewFile {
  /** Path from the project folder. */
  file: string;
  text: string;
  /** What is still to be done, in Dutch. */
  next: readonly string[];
}

export const asText = (value: unknown): string => (typeof value === "string" ? value : "");
export const asTexts = (value: unknown): string[] => (Array.isArray(value) ? value.map(asText) : []);
