import { expect, test } from "vitest";
import { plainText } from "../../../src/domain/border/fields.ts";
import { parseYaml } from "../../../src/domain/border/parse-yaml.ts";

test("half a character, which only an escape can write, is refused with its line; a whole one and a text about one are not", () => {
  const { problems } = parseYaml("content/verzonnen.yaml", 'name: x\nnote: "a \\ud800 b"\n');
  expect(problems).toMatchObject([{ line: 2, found: expect.stringContaining("half teken") as string }]);
  for (const [typed, text] of [
    ["\\ud83c\\udfe0", "🏠"],
    ["\\\\ud800", "\\ud800"],
    ["\\u00e9", "é"],
  ])
    expect(parseYaml("content/verzonnen.yaml", `note: "${typed}"\n`).document?.data, typed).toEqual({ note: text });
});

test("half a character is no plain text", () => {
  expect(plainText.safeParse("a\ud800b").success).toBe(false);
  expect(plainText.safeParse("a 🏠 b").success).toBe(true);
});
