import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { isSame, patchYaml } from "../../../src/domain/border/patch-yaml.ts";

const record = `# Wie dit leest, weet waarom.
name: "Huis A"
phones: # de nummers
  - number: "06-12345678" # het eerste
    kind: hospice

  # het tweede is van het zorgteam
  - number: "06-87654321"
    kind: organization
note: >-
  Een zin die
  zo gevouwen stond.
networks: [een, twee]
checked: { on: null, by_role: null }
`;

const values = () => parse(record) as Record<string, unknown> & { phones: Record<string, unknown>[] };

/** The lines of a changed file that were not in the file before, and those that are gone. */
function compareLines(before: string, after: string) {
  const [old, own] = [before.split("\n"), after.split("\n")];
  return { gone: old.filter((line) => !own.includes(line)), come: own.filter((line) => !old.includes(line)) };
}

describe("a changed record", () => {
  it("is the same file, to the letter, when nothing changed", () => {
    expect(patchYaml(record, values())).toBe(record);
  });

  it("changes one line for one value, and keeps its quotes and the comment behind it", () => {
    const changed = values();
    changed.phones[0]!["number"] = "038-1234567";
    expect(compareLines(record, patchYaml(record, changed))).toEqual({
      gone: ['  - number: "06-12345678" # het eerste'],
      come: ['  - number: "038-1234567" # het eerste'],
    });
  });

  it("sets a new field behind the one that stands before it in the record", () => {
    const { name, ...rest } = values();
    const changed = { name, availability: { status: "full", valid_until: "2026-12-04" }, ...rest };
    const patched = patchYaml(record, changed);
    expect(compareLines(record, patched)).toEqual({
      gone: [],
      come: ["availability:", "  status: full", '  valid_until: "2026-12-04"'],
    });
    expect(Object.keys(parse(patched) as object).slice(0, 2)).toEqual(["name", "availability"]);
  });

  it("adds and takes away items of a list without touching the others", () => {
    const more = values();
    more.phones.push({ number: "050-1234567", kind: "urgent" });
    expect(compareLines(record, patchYaml(record, more))).toEqual({
      gone: [],
      come: ['  - number: "050-1234567"', "    kind: urgent"],
    });
    const fewer = values();
    fewer.phones.shift();
    const patched = patchYaml(record, fewer);
    expect(parse(patched)).toEqual(fewer);
    expect(patched).toContain("# het tweede is van het zorgteam");
    expect(patched).not.toContain("het eerste");
  });

  it("changes a group on one line within its line", () => {
    const changed = { ...values(), checked: { on: "2026-11-21", by_role: "coördinator" } };
    expect(patchYaml(record, changed)).toContain('checked: { on: "2026-11-21", by_role: coördinator }\n');
  });

  it("writes what another reader of YAML could take for a day, a number or a yes between quotes", () => {
    const changed = { a: "2026-11-21", b: "2025", c: "no", d: "038-1234567", e: "13:30", f: "9718 BB" };
    expect(patchYaml("a: x\n", changed)).toBe(
      'a: "2026-11-21"\nb: "2025"\nc: "no"\nd: "038-1234567"\ne: "13:30"\nf: 9718 BB\n',
    );
  });
});

const word = fc.constantFrom(
  "een",
  "twee: drie",
  "# vier",
  "- vijf",
  "zes\nzeven",
  "",
  " acht",
  "2026-11-21",
  "yes",
  "'t Huis",
  "[x",
  "{y",
  "x".repeat(150),
  "lang ".repeat(40).trim(),
);
const scalar = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null));
const key = fc.constantFrom("name", "phones", "on", "as_of", "note", "sources", "een-id");
const { tree } = fc.letrec<{ tree: unknown; list: unknown; group: unknown }>((tie) => ({
  tree: fc.oneof({ depthSize: "small" }, scalar, tie("list"), tie("group")),
  list: fc.array(tie("tree"), { maxLength: 4 }),
  group: fc.dictionary(key, tie("tree"), { maxKeys: 5, noNullPrototype: true }),
}));
const fields = fc.dictionary(key, tree, { maxKeys: 6, noNullPrototype: true });

describe("whatever stood in a file", () => {
  it("it holds the new values after a change, and only those", () => {
    fc.assert(
      fc.property(fields, fields, fc.constantFrom(0, 40, 100), (before, after, lineWidth) => {
        const patched = patchYaml(stringify(before, { lineWidth }), after);
        expect(isSame(parse(patched), after)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("comments between its lines stay when its values stay", () => {
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        fc.pre(Object.keys(before).length > 0);
        const text = `# vooraan\n${stringify({ vast: 1, ...before })}# achteraan\n`;
        const patched = patchYaml(text, { vast: 1, ...before, ...after });
        expect(patched).toContain("# vooraan");
        expect(patched).toContain("# achteraan");
      }),
      { numRuns: 200 },
    );
  });
});
