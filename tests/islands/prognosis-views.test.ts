import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { VIEWS } from "../../src/islands/prognosis/views/index.ts";
import { viewPurposes, viewTitles } from "../../src/words/prognose-vragen.ts";

const folder = join(import.meta.dirname, "../../src/islands/prognosis/views");

describe("the questions under the answer of the model", () => {
  it("can each be opened: no view stands in the folder without a line in the list", () => {
    const list = readFileSync(join(folder, "index.ts"), "utf8");
    const views = readdirSync(folder).filter((file) => file.endsWith("View.tsx"));
    expect(views.filter((file) => !list.includes(`import("./${file}")`))).toEqual([]);
  });

  it("have each a name and a title of their own", () => {
    expect(new Set(VIEWS.map(({ id }) => id)).size).toBe(VIEWS.length);
    expect(new Set(VIEWS.map(({ title }) => title)).size).toBe(VIEWS.length);
  });

  it("stand in the words in the order of the page, each with what is found there: so the manual lists them", () => {
    expect(Object.values(viewTitles)).toEqual(VIEWS.map(({ title }) => title));
    expect(Object.keys(viewPurposes)).toEqual(Object.keys(viewTitles));
  });
});
