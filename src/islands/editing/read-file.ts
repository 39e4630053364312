import { fileCheck as words } from "../../words/redactie-controle.ts";
import type { Problem } from "../../domain/border/problem.ts";

/** A file as an editor dropped, chose or pasted it. */
export interface GivenFile {
  /** Its own name, such as hospice-zwolle.yaml; empty when the text was pasted. */
  name: string;
  text: string;
}

/** The front matter and body of a text. */
export interface SplitText {
  head: string;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

/** The text of a file with line ends as the project has them. */
export function readGivenFile(name: string, bytes: ArrayBuffer): GivenFile | Problem {
  try {
    return { name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n") };
  } catch {
    return {
      file: name,
      line: 1,
      field: "",
      ...words.notUtf8,
    };
  }
}

/** Null when there is no front matter between two lines of ---. */
export function splitText(text: string): SplitText | null {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(`${text}\n`);
  if (!match) return null;
  const [, head = "", body = ""] = match;
  return { head, body, bodyLine: head.split("\n").length + 3 };
}
