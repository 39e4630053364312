import { expect, test } from "vitest";
import { adviceWords } from "../../../src/words/soorten.ts";
import { readPages } from "../built-site.ts";

const page = readPages().find(({ path }) => path === "/hospicezorg/soorten/")!;
const squeeze = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

test("of a kind that no house is, the help to choose and the list of kinds say the same", () => {
  const { $ } = page;
  const help = squeeze($(".choose").text());
  const groups = $(".group")
    .toArray()
    .map((group) => ({ kind: squeeze($(group).find("h3").text()).toLowerCase(), text: squeeze($(group).text()) }))
    .filter(({ text, kind }) => text.includes(adviceWords.sayMissing({ kind })));
  // The kinds that the help calls missing are the text between the fixed parts of that sentence.
  const [before = "", after = ""] = adviceWords.sayMissing({ kind: "|" }).split("|");
  const missing = help
    .split(before)
    .slice(1)
    .map((rest) => rest.split(after)[0]);
  for (const kind of missing) expect(groups.map((group) => group.kind)).toContain(kind);
});

test("no number stands in brackets within brackets", () => {
  expect(
    squeeze(page.$("main").clone().find("script, style").remove().end().text()).match(/\([^()]*\([^()]*\)\s*\)/gu) ??
      [],
  ).toEqual([]);
});
