import { load } from "cheerio";
import fc from "fast-check";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { compile } from "../../../scripts/compile.ts";
import { checkCharacters } from "../../../scripts/content/texts/check-characters.ts";
import { inventHouses } from "../../../scripts/bench/build/invent-content.ts";
import { writeNewRecord } from "../../../scripts/content/write-record.ts";
import { plainText } from "../../../src/domain/border/fields.ts";
import { anyHostileText } from "../../hostile/any-hostile-text.ts";
import { copyProject, startAstro } from "./copy-project.ts";

/** Texts in a house that are shown, each of which is hostile here. */
const TEXTS = 8;
const HOUSES = Math.ceil(Number(process.env["FUZZ_RUNS"] ?? 200) / TEXTS);
/** Read by the eye as what it is; as markup it would run. */
const MARK = "alert(1)";
/** What the border lets through because it is no tag, and what looks like one to a careless reader. */
const ALMOST = [
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "< script>alert(1)</ script>",
  '" onmouseover="alert(1)" x="',
  "' onfocus='alert(1)' autofocus='",
  "javascript:alert(1)",
  "\\u003cscript\\u003ealert(1)",
  "${alert(1)}",
  "{alert(1)}",
  "]]>alert(1)",
  "--> alert(1)",
];

const anyShown = fc
  .tuple(fc.constantFrom(...ALMOST), anyHostileText)
  .map(([almost, text]) => `Verzonnen ${almost} ${text}`.slice(0, 900))
  .filter((text) => plainText.safeParse(text).success && !/[\n\t]/u.test(text) && checkCharacters(text).length === 0);

/** Writes houses in which every text is hostile, without those that the check refuses; gives how many houses that are. */
function writeHouses(copy: string): number {
  inventHouses(copy, HOUSES);
  const texts = fc.sample(anyShown, HOUSES * TEXTS);
  for (let index = 0; index < HOUSES; index += 1) {
    const file = join(copy, `content/hospices/verzonnen-${index}.yaml`);
    const house = parse(readFileSync(file, "utf8")) as Record<string, Record<string, unknown>>;
    const [description, note, physician, nursing, volunteers, notice, question, publisher] = texts.slice(
      index * TEXTS,
      (index + 1) * TEXTS,
    );
    const [source] = house["sources"] as unknown as Record<string, unknown>[];
    writeFileSync(
      file,
      writeNewRecord({
        ...house,
        description,
        capacity: { ...house["capacity"], note },
        care: { physician, nursing, volunteers },
        notices: [notice],
        open_questions: [question],
        sources: [{ ...source, publisher: publisher!.slice(0, 190) }],
      }),
    );
  }
  const refused = new Set(compile({ root: copy, checkOnly: true, quiet: true }).problems.map(({ file }) => file));
  for (const file of refused) rmSync(join(copy, file));
  return HOUSES - refused.size;
}

test("texts of houses that would run as markup are words on every page of a build", async () => {
  const copy = copyProject("hostile-build");
  const houses = writeHouses(copy);
  expect(houses).toBeGreaterThan(HOUSES / 2);
  const build = startAstro(copy, ["build"]);
  let said = "";
  for (const stream of [build.stdout, build.stderr]) stream?.on("data", (text) => (said += String(text)));
  const code = await new Promise((done) => build.once("exit", done));
  expect(code, said.slice(-3000)).toBe(0);
  const pages = globSync("**/*.html", { cwd: join(copy, "dist") });
  let shown = 0;
  for (const page of pages) {
    const $ = load(readFileSync(join(copy, "dist", page), "utf8"));
    shown += $("body").text().split(MARK).length - 1;
    for (const element of $("*").toArray())
      for (const [name, value] of Object.entries($(element).attr() ?? {})) {
        expect(name, page).not.toMatch(/^on|^autofocus$/iu);
        if (["href", "src", "action", "formaction"].includes(name))
          expect(value, page).not.toMatch(/^\s*javascript:/iu);
      }
    for (const script of $("script:not([type='application/ld+json'], [type='application/json'])").toArray())
      expect($(script).text(), page).not.toContain(MARK);
  }
  // They are there, and as words.
  const texts = houses * TEXTS;
  expect(shown).toBeGreaterThan(texts);
  console.log(`${texts} vijandige teksten in ${houses} huizen, ${shown} keer als tekst op ${pages.length} pagina's`);
});
