import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import mdx from "@astrojs/mdx";
import fc from "fast-check";
import { DEFAULT_SCHEMA, load } from "js-yaml";
import { afterAll, describe, expect, it } from "vitest";
import { readEntry } from "../../../scripts/content/read-content.ts";
import { formatProblem } from "../../../src/domain/border/problem.ts";
import { validateDocument } from "../../../src/domain/border/validate.ts";
import { contentSchemas, type CollectionName } from "../../../src/domain/content/collections.ts";
import { readWrittenEntries } from "../../../src/written-entries.ts";
import { findEnglish } from "./corpus/dutch.ts";

const root = mkdtempSync(join(tmpdir(), "check-and-build-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** How the build opens an MDX file, taken from the integration itself. */
async function readEntryTypes(): Promise<ReadonlyMap<string, unknown>> {
  const types = new Map<string, unknown>();
  const nothing = () => undefined;
  await mdx().hooks["astro:config:setup"]?.({
    updateConfig: nothing,
    config: { markdown: {} },
    addPageExtension: nothing,
    addRenderer: nothing,
    addContentEntryType: (type: { extensions: string[] }) => types.set(type.extensions[0]!, type),
  } as never);
  return types;
}

/** What the build makes of one file of a collection: its fields, or the word that it stops. */
async function build(collection: CollectionName, file: string): Promise<unknown> {
  const found: unknown[] = [];
  await readWrittenEntries(`./content/${collection}`).load({
    collection,
    config: { root: pathToFileURL(`${root}/`), srcDir: pathToFileURL(`${root}/src/`) },
    logger: { warn: () => undefined, error: () => undefined },
    generateDigest: () => "",
    entryTypes: await readEntryTypes(),
    store: {
      keys: () => [],
      get: () => undefined,
      set: () => true,
      delete: () => undefined,
      addModuleImport: () => undefined,
    },
    parseData: ({ data, filePath }: { data: unknown; filePath: string }) => {
      if (filePath.endsWith(file)) found.push(contentSchemas[collection].parse(data));
      return Promise.resolve(data);
    },
  } as never);
  return found[0];
}

/** Writes one text and puts it through both: what the check says, and whether the build stops. */
async function putThroughBoth(collection: CollectionName, head: string) {
  const folder = join(root, "content", collection);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "verzonnen.mdx"), `---\n${head}---\n\nEen gewone zin.\n`);
  const read = readEntry(root, `content/${collection}/verzonnen.mdx`);
  const checked = read.document ? validateDocument(contentSchemas[collection], read.document) : read;
  const built = await build(collection, "verzonnen.mdx").catch(() => "stops");
  return {
    told: (checked.problems ?? []).map(formatProblem),
    checked: "value" in checked ? checked.value : "stops",
    built,
  };
}

const MEETING = `title: Een verzonnen bijeenkomst
kind: dialogue-session
summary: Deze bijeenkomst bestaat niet en staat alleen in een test van de controle.
date: "2027-02-03"
start_time: "13:30"
place: Zwolle
status: planned
audience: [bestuurder]
sources:
  - { title: Verzonnen bron, publisher: Verzonnen uitgever, date: "2026-05-04" }
`;

const NEWS = `title: Een verzonnen bericht
summary: Dit bericht bestaat niet en staat alleen in een test van de controle.
date: "2026-11-02"
sources:
  - { title: Verzonnen bron, publisher: Verzonnen uitgever, date: "2026-05-04" }
`;

/** What an editor may type in the head of a text, and whether it can be taken as it is meant. */
const TYPED: readonly (readonly [what: string, head: string, from: string, to: string, isTaken: boolean])[] = [
  ["nothing out of the way", MEETING, "place: Zwolle", "place: Assen", true],
  ["a day without quotes", MEETING, 'date: "2027-02-03"', "date: 2027-02-03", true],
  ["the day of a message without quotes", NEWS, '"2026-11-02"', "2026-11-02", true],
  ["the day of a source without quotes", MEETING, '"2026-05-04"', "2026-05-04", true],
  ["a month without quotes", NEWS, 'date: "2026-11-02"', "date: 2026-11", true],
  ["a time without quotes", MEETING, '"13:30"', "13:30", true],
  ["a day that is not there, without quotes", MEETING, 'date: "2027-02-03"', "date: 2027-02-30", false],
  ["a moment in time", NEWS, '"2026-11-02"', "2026-11-02T10:00:00Z", false],
  ["a day and a time", NEWS, '"2026-11-02"', "2026-11-02 10:00:00", false],
  ["a year without quotes", NEWS, '"2026-11-02"', "2026", false],
  ["a time with a dot", MEETING, '"13:30"', "13.30", false],
  ["a time with a dot, in quotes", MEETING, '"13:30"', '"13.30"', false],
  ["an hour alone", MEETING, '"13:30"', "13", false],
  ["a number for a title", MEETING, "title: Een verzonnen bijeenkomst", "title: 2027", false],
  ["a yes for a title", MEETING, "title: Een verzonnen bijeenkomst", "title: true", false],
  ["a day for a title", MEETING, "title: Een verzonnen bijeenkomst", "title: 2027-02-03", true],
  ["an unknown audience", MEETING, "[bestuurder]", "[bestuurders]", false],
  ["an unknown kind", MEETING, "dialogue-session", "dialoogsessie", false],
  ["a field of another kind of text", NEWS, "summary:", "place: Zwolle\nsummary:", false],
  ["a merge", NEWS, "summary:", "<<: Zwolle\nsummary:", false],
  ["a tag", NEWS, "title: Een", "title: !!binary Een", false],
  ["a field twice", NEWS, "summary:", "title: Nog een titel\nsummary:", false],
  ["a quote that does not close", NEWS, '"2026-11-02"', '"2026-11-02', false],
];

describe("the check and the build", () => {
  it.each(TYPED)("say the same of %s", async (_what, head, from, to, isTaken) => {
    const typed = head.replace(from, () => to);
    expect(typed).not.toBe(head);
    const { told, checked, built } = await putThroughBoth(head === MEETING ? "agenda" : "nieuws", typed);
    expect(findEnglish(told)).toEqual([]);
    expect(built).toEqual(checked);
    expect(told.length === 0).toBe(isTaken);
  });

  it.each([
    ["13.30", "13.30", "13:30"],
    ["9.5", "9.5", "09:50"],
    ['"19.30"', '"19.30"', "19:30"],
    ["13", "13", "13:00"],
    ["25.00", "25.00", "13:30"],
  ])("of the time %s, the fault tells what stands there and what to type", async (typed, found, meant) => {
    const { told } = await putThroughBoth("agenda", MEETING.replace('"13:30"', typed));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`gevonden ${found}; verwacht een tijd als "${meant}"`);
  });

  it("both refuse a head that the reader of the pages cannot open", () => {
    const signs = fc.constantFrom(
      "'",
      '"',
      "[",
      "]",
      "{",
      "}",
      ":",
      "\t",
      "#",
      "|",
      ">",
      "&",
      "*",
      "<<: 1\n",
      "? ",
      "- ",
      "%",
      "@",
      "`",
      "!",
      "~",
      "\n",
      " ",
      "\\",
    );
    fc.assert(
      fc.property(
        fc.constantFrom(MEETING, NEWS),
        fc.array(fc.tuple(fc.nat(400), signs), { minLength: 1, maxLength: 2 }),
        (sound, slips) => {
          const head = slips.reduce<string>((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at), sound);
          const collection = sound === MEETING ? "agenda" : "nieuws";
          const file = `content/${collection}/geraden.mdx`;
          mkdirSync(join(root, "content", collection), { recursive: true });
          writeFileSync(join(root, file), `---\n${head}---\n\nEen gewone zin.\n`);
          const read = readEntry(root, file);
          const checked = read.document ? validateDocument(contentSchemas[collection], read.document) : read;
          const opens = canOpen(head);
          expect(opens || (checked.problems ?? []).length > 0).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});

function canOpen(head: string): boolean {
  try {
    load(head, { schema: DEFAULT_SCHEMA });
    return true;
  } catch {
    return false;
  }
}
