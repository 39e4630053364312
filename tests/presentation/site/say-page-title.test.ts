import { expect, test } from "vitest";
import { sayPageTitle, TITLE_LENGTH } from "../../../src/presentation/site/say-page-title.ts";
import { siteName, wordmarkName } from "../../../src/words/kader.ts";

const ofLength = (length: number) => "x".repeat(length);
const room = (name: string) => TITLE_LENGTH - name.length - " – ".length;

test("a title carries the name of the site in full, in short or not at all, as far as there is room", () => {
  expect(sayPageTitle("Agenda")).toBe(`Agenda – ${siteName}`);
  expect(sayPageTitle(ofLength(room(siteName)))).toContain(siteName);
  expect(sayPageTitle(ofLength(room(siteName) + 1))).toMatch(new RegExp(`– ${wordmarkName}$`, "u"));
  expect(sayPageTitle(ofLength(room(wordmarkName)))).toContain(wordmarkName);
  expect(sayPageTitle(ofLength(room(wordmarkName) + 1))).toBe(ofLength(room(wordmarkName) + 1));
});
