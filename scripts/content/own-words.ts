import { z } from "zod";
import type { Problem } from "../../src/domain/border/problem.ts";
import { problemAt, validateDocument, type ParsedDocument } from "../../src/domain/border/validate.ts";
import { readYaml } from "./read-content.ts";

export const SPELLING_FILE = "content/spelling.yaml";

export const spellingSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        reason: z.string().min(10).meta({ title: "Reden", description: "Waarom deze woorden goed zijn." }),
        words: z.array(z.string().min(2)).min(1).meta({ title: "Woorden", description: "Precies zoals ze er staan." }),
      }),
    )
    .min(1)
    .meta({ title: "Groepen", description: "Woorden die het woordenboek niet kent, per reden bij elkaar." }),
});

/** The words of our own list, and what is wrong with their file: its form, or a word that stands there twice. */
export function readOwnWords(root: string): { words: string[]; problems: Problem[] } {
  const read = readYaml(root, SPELLING_FILE);
  if (read.problems) return { words: [], problems: read.problems };
  return collectOwnWords(read.document);
}

export function collectOwnWords(document: ParsedDocument): { words: string[]; problems: Problem[] } {
  const checked = validateDocument(spellingSchema, document);
  if (checked.problems) return { words: [], problems: checked.problems };
  const words = checked.value.groups.flatMap((group) => group.words);
  const problems = checked.value.groups.flatMap((group, index) =>
    group.words.flatMap((word, at) =>
      words.indexOf(word) === words.lastIndexOf(word)
        ? []
        : [problemAt(document, ["groups", index, "words", at], "een woord dat er één keer staat")],
    ),
  );
  return { words, problems };
}
