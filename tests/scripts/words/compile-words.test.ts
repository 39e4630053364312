import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { compileWords } from "../../../scripts/words/compile-words.ts";
import { compileWord, COUNT_WRITER } from "../../../scripts/words/word-source.ts";
import { formatWhole } from "../../../src/charts/format-number.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function compileFile(text: string): ReturnType<typeof compileWords> {
  const root = mkdtempSync(join(tmpdir(), "woorden-"));
  folders.push(root);
  mkdirSync(join(root, "content/woorden"), { recursive: true });
  writeFileSync(join(root, "content/woorden/proef.yaml"), text);
  return compileWords(root);
}

type Say = (slots: Record<string, string | number>) => string;

/** Runs a text as the site does, without its types. */
async function speak(text: string): Promise<Say> {
  const code = compileWord(text).code.replace(/^\(slots: [^)]*\): string =>/u, "(slots) =>");
  const source = `export default (${COUNT_WRITER}) => ${code}`;
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    default: (writeCount: typeof formatWhole) => Say;
  };
  return module.default(formatWhole);
}

describe("a text of the interface", () => {
  test("without slots is a constant", () => {
    expect(compileWord("Er is plek.").code).toBe('"Er is plek."');
  });

  test("keeps quotes, backticks, dollars and backslashes as they are", async () => {
    expect((await speak('"a" `c` $ \\e {place}'))({ place: "Assen" })).toBe('"a" `c` $ \\e Assen');
  });

  test("takes exactly its slots", async () => {
    expect(compileWord("Van {from} tot {to}").code).toMatch(
      /^\(slots: \{ from: string \| number; to: string \| number \}\): string =>/u,
    );
    expect((await speak("Van {from} tot {to}"))({ from: 1, to: "zes" })).toBe("Van 1 tot zes");
  });

  test.each([
    [0, "geen bedden"],
    [1, "1\u00a0bed"],
    [2, "2\u00a0bedden"],
    [1234, "1.234\u00a0bedden"],
  ])("counts in Dutch: %d", async (count, expected) => {
    expect((await speak("{count, plural, =0 {geen bedden} one {# bed} other {# bedden}}"))({ count })).toBe(expected);
  });

  test("keeps a number and what it counts on one line, behind a slot and behind a digit", async () => {
    expect((await speak("Tot {distance} km, met {beds} bedden"))({ distance: 12, beds: "3" })).toBe(
      "Tot 12\u00a0km, met 3\u00a0bedden",
    );
    expect(compileWord("Een huis van 5 bedden, 1 bed of 10 km").code).toBe(
      JSON.stringify("Een huis van 5\u00a0bedden, 1\u00a0bed of 10\u00a0km"),
    );
    expect((await speak("{house} beddengoed, veel bedden"))({ house: "wit" })).toBe("wit beddengoed, veel bedden");
  });

  test("keeps a day with its month and uit with its year on one line, also before a slot", async () => {
    expect((await speak("Nummer (uit {year}), bedden uit {place}"))({ year: 2019, place: "Emmen" })).toBe(
      "Nummer (uit\u00a02019), bedden uit Emmen",
    );
    expect(compileWord("Cijfers uit 2024, van 1 januari; 12 meisjes uit 3 huizen").code).toBe(
      JSON.stringify("Cijfers uit\u00a02024, van 1\u00a0januari; 12 meisjes uit 3 huizen"),
    );
  });

  test("chooses by a name, and the type holds the names", async () => {
    const text = "{rule, select, wait {wachten} refusal {weigeren op {share}} }";
    expect(compileWord(text).code).toContain('rule: "wait" | "refusal"');
    expect((await speak(text))({ rule: "refusal", share: "5%" })).toBe("weigeren op 5%");
  });
});

describe("a file of words", () => {
  test("becomes a module with its texts, groups and lists", () => {
    const { files, problems } = compileFile("title: Zoeken\nkinds:\n  hospice: Hospice\nlines: [een, twee]\n");
    expect(problems).toEqual([]);
    expect(files["proef.ts"]).toContain(
      'export const title = "Zoeken";\nexport const kinds = { "hospice": "Hospice" } as const;\nexport const lines = ["een", "twee"] as const;',
    );
  });

  test.each([
    ["a: Een {gat\n", 1, "a"],
    ["a: goed\nb: 3\n", 2, "b"],
    ["a: goed\nb:\n  c: '{aantal, plural, one {x}}'\n", 3, "b.c"],
    ["a: goed\nb: '{1plek}'\n", 2, "b"],
    ["a: goed\nFout: x\n", 2, "Fout"],
    ["a: '{when, date}'\n", 1, "a"],
  ])("tells what is wrong in %j with its line and name", (text, line, field) => {
    const { problems } = compileFile(text);
    expect(problems).toMatchObject([{ file: "content/woorden/proef.yaml", line, field }]);
  });
});
