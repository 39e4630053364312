import fc from "fast-check";
import { expect, test } from "vitest";
import { parseYaml } from "../../../src/domain/border/parse-yaml.ts";
import { isPlainYaml, parsePlainYaml } from "../../../scripts/content/quick-yaml.ts";

const record = `name: "Huis 'De Proef'"
alternate_names: ["'t Proefhuis", De Proef]
status_date: "2025-05-28"
note: >-
  Het huis bestaat niet, ook al
  staat het hier; wel met een punt: zo.
address: { street: Proefstraat 1-3, postal_code: 9718 BB }
phones:
  - number: "050-1234567"
    kind: hospice
capacity:
  beds: 4
  share: 0.5
networks: [{ code: GM1 }, { code: GM2, parts: [een, "twee, "] }]
care: { physician: "De arts, of ", nursing: "{count, plural, one {# zus} other {# zussen}}", volunteers: "Zij," }
checked:
  on: null
  by_role: null
confirmed: { hospice: false, network: true }
sources:
  - publisher: Proef
    url: https://verzonnen.example/a#b
    fields: [phones, note]
`;

/** What hands leave in a file, and what YAML has beside what records use. */
const pieces = [
  ..."'\":-#>|{}[],~?&*!@%`\\\t\r.+0 \n",
  ...[": ", "- ", "\n  ", "\n- ", "null", "true", "Yes", "0x1F", "0o7", "1_000", "012", "1e3", ".inf", "2025-01-01"],
  ...["<<: { a: 1 }", "&a b", "*a", "!!str 1", "\n---\n", "\n...\n", "name: dubbel\n", "a: b: c", "|\n  tekst\n", "é"],
  ...[
    ' "',
    ' "}',
    ',"',
    ", '",
    '"[',
    '{"',
    ': "',
    "- '",
    '", "',
    "''",
    '"":',
    'x: "a, [" \n',
    'y: [a, "{, ", b]\n',
    "z: [{ a: b }, { c: [d] }]\n",
  ],
  ...["[a]", "{ a: b }", "[[", "]]", "{ {", "} }", "[a]: ", ",[b]", ",{ c: d }", "{ a: [b]\n", "]\n", " }\n"],
  ...["__proto__: 1\n", "constructor: 2\n", "\u00a0", "\u2028", "🙂", "\ufeff"],
];

const change = fc.record({
  at: fc.nat({ max: record.length }),
  drop: fc.nat({ max: 3 }),
  piece: fc.option(fc.constantFrom(...pieces), { nil: "" }),
});

function alter(changes: readonly { at: number; drop: number; piece: string }[]): string {
  return changes.reduce((text, { at, drop, piece }) => text.slice(0, at) + piece + text.slice(at + drop), record);
}

test("a text reads the same, or is refused in the same words, whichever parser takes it", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const text = alter(changes);
      const quick = parsePlainYaml("proef.yaml", text);
      const strict = parseYaml("proef.yaml", text);
      expect(quick.problems).toEqual(strict.problems);
      expect(quick.document?.data).toEqual(strict.document?.data);
    }),
    { numRuns: 1000 },
  );
});

test("a field stands on the line where the strict parser finds it, below a head as well", () => {
  for (const before of [0, 7]) {
    const quick = parsePlainYaml("proef.yaml", record, before);
    const strict = parseYaml("proef.yaml", record, before);
    for (const path of [["name"], ["address", "street"], ["phones", 0, "kind"], ["sources", 0, "fields"], ["absent"]])
      expect(quick.document?.lineAt(path)).toBe(strict.document?.lineAt(path));
  }
});

test("what stands in quotes and brackets that close on their line leaves a text plain", () => {
  expect(isPlainYaml(record)).toBe(true);
  for (const value of ['"een zin, "', '"{count, plural, one {# bed} other {# bedden}}"', "[{ a: [b] }, { c: d }]"])
    expect(isPlainYaml(`a: ${value}\n`)).toBe(true);
  for (const value of ['"een zin', "[a", "{ [a]: b }", "{ a,[b] }", "[a, b: [c]\n]"])
    expect(isPlainYaml(`a: ${value}\n`)).toBe(false);
});
