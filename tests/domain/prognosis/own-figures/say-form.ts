import {
  sayFormNote,
  sayFormQuestion,
  sayWish,
} from "../../../../src/presentation/prognosis/own-figures/say-form-messages.ts";
import type { ReadForm } from "../../../../src/domain/prognosis/own-figures/form-cells.ts";
import type { FormNote } from "../../../../src/domain/prognosis/own-figures/form-messages.ts";

/** What was read, with every message as it is shown. */
export function sayForm<Key extends string, Item>(read: ReadForm<Key, Item>, notes: readonly FormNote[]) {
  return {
    ...read,
    problems: read.problems.map(({ wish, hint, ...cell }) => ({ ...cell, expected: sayWish(wish, hint) })),
    notes: [...notes, ...read.notes].map(sayFormNote),
    questions: (read.questions ?? []).map(sayFormQuestion),
  };
}
