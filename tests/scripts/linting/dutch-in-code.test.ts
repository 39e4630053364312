import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findDutch } from "../../../scripts/linting/dutch-in-code.ts";

const root = join(import.meta.dirname, "../../..");
/** Error texts for editors stand with the checks; what is generated comes from content. */
const NOT_HERE = /^src\/(?:domain|words|generated)\//u;

const found = new Map(
  globSync("src/**/*.{astro,tsx,ts}", { cwd: root })
    .filter((file) => !NOT_HERE.test(file))
    .sort()
    .map((file) => [file, findDutch(file, readFileSync(join(root, file), "utf8"))] as const),
);

describe("Dutch that visitors read", () => {
  it("stands in content/ and not in code", () => {
    const places = [...found].flatMap(([file, texts]) => texts.map(({ line, text }) => `${file}:${line} ${text}`));
    expect(places).toEqual([]);
  });

  it("is found between tags, in attributes, in strings and in templates, with its line", () => {
    const page = [
      "---",
      'const lead = "Dit staat er nog";',
      'const id = "voor-naasten";',
      "---",
      "<!-- Een opmerking voor wie bouwt -->",
      '<h1 class="van de kop" title="Kop">Zoeken {lead}</h1>',
      "<p>{`${lead} van de lijst`}</p>",
      '<script>import "./start.ts"; console.log("er is niets");</script>',
      "<style>.een { color: red }</style>",
    ].join("\n");
    expect(findDutch("page.astro", page)).toEqual([
      { line: 2, text: "Dit staat er nog" },
      { line: 6, text: "Kop" },
      { line: 6, text: "Zoeken" },
      { line: 7, text: "van de lijst" },
      { line: 8, text: "er is niets" },
    ]);
  });

  it("is not what a programmer throws, nor a name", () => {
    const code =
      'throw new Error("Op de pagina ontbreekt het veld");\nexport const key = "van-de";\nexport const a = <T,>(x: T) => x;';
    expect(findDutch("code.ts", code)).toEqual([]);
    expect(findDutch("part.tsx", "export const Part = () => <b>Consortium Ligare</b>;")).toEqual([]);
  });
});
