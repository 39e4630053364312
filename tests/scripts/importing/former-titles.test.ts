import { expect, test } from "vitest";
import { nameCells } from "../../../scripts/importing/name-answers.ts";
import { formerTitles } from "../../../src/domain/directory/questionnaire/questionnaire.ts";
import { questions } from "./import-folder.ts";

test.each(Object.entries(formerTitles))("a file sent out when %s was asked as “%s” is still read", (path, title) => {
  const [cell] = nameCells(
    [{ path: title, isTitle: true, text: "x" } as Parameters<typeof nameCells>[0][number]],
    questions,
  );
  expect(cell?.path).toBe(path);
  expect(questions.some((question) => question.title === title)).toBe(false);
});
