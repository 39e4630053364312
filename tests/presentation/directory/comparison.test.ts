import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nothingAsked } from "../../../src/domain/directory/house/shortlist.ts";
import type { FoundPlace } from "../../../src/domain/places/place-list.ts";
import { sayDistance, type AskedInPlace } from "../../../src/presentation/directory/choice/asked-words.ts";
import {
  compareHospices,
  groupRows,
  type ComparisonRow,
} from "../../../src/presentation/directory/choice/comparison.ts";
import { sayKindOf, sayListedKind } from "../../../src/presentation/directory/house/say-kind.ts";
import { houseWords } from "../../../src/words/sociale-kaart-kaart.ts";
import { comparisonLabels } from "../../../src/words/hospicepagina.ts";
import { choiceWords, comparisonContact, sayClaimNote, sayWithNote } from "../../../src/words/keuze.ts";
import { compileOrThrow, fixtureText, parseHospice, withHospices } from "../../domain/directory/read-fixture.ts";

const bare = fixtureText
  .replace(/^(?:expertise|facilities|costs|care|application|capacity):(?:\n {2}.*|.*)+/gmu, "")
  .replace(/^availability:.*/mu, "");
const { hospices } = compileOrThrow(
  withHospices(parseHospice(fixtureText), parseHospice(bare.replace(/^redirects_from:.*/mu, ""), "kaal-huis")),
);
const words = {
  types: { bth: "Bijna-thuis-huis" },
  networks: {},
  ways: {},
  terms: { dementie: "Dementie", als: "ALS", huisdieren: "Huisdieren", tracheostoma: "Tracheostoma" },
  nightNeeds: [],
  questions: {},
};
const nothing = { ...nothingAsked, from: null };
const rowOf = (day: string, label: string, asked: AskedInPlace = nothing) =>
  compareHospices(hospices, words, day, asked).rows.find((row) => row.label === label)?.cells;
const full = hospices.findIndex(({ id }) => id === "verzonnen-huis");
const empty = 1 - full;

describe("hospices side by side", () => {
  test("unknown of one is unknown in its cell; unknown of all is told once", () => {
    expect(rowOf("2026-11-21", "Arts")?.[full]).toBe("De eigen huisarts.");
    expect(rowOf("2026-11-21", "Arts")?.[empty]).toBeNull();
    expect(compareHospices(hospices, words, "2026-11-21", nothing).unknownOfAll).toContain("Kennismaken");
  });

  test("the kind is said as in the list and on the page of the house, also where we only infer it", () => {
    const kinds = [{ id: "bth", name: "Bijna-thuis-huis" }];
    const listed = { answers: { type: "lijkt-op-bth" }, typeName: "Onbekend", likelyTypeName: "Bijna-thuis-huis" };
    const likely = { ...hospices[0]!, type: "unknown", typeNote: "Dit huis lijkt op een bijna-thuis-huis." };
    const said = houseWords.likelyType({ type: "bijna-thuis-huis" });
    expect([sayListedKind(listed), sayKindOf(likely, kinds)]).toEqual([said, said]);
    const { typeNote: _, ...unknown } = { ...likely };
    const rows = compareHospices([likely, unknown, { ...unknown, type: "bth" }], words, "2026-11-21", nothing).rows;
    expect(rows.find(({ label }) => label === comparisonLabels.type)?.cells).toEqual([
      said,
      houseWords.unknownType,
      "bijna-thuis-huis",
    ]);
  });

  test("an answer keeps its shade: in overleg is not yes", () => {
    expect(rowOf("2026-11-21", "Expertise")?.[full]).toMatch(/^in overleg: Dementie\b.*; nee: ALS\b/u);
  });

  test("what a house remarks on an answer stands with that answer, with a wish in the row of the wish", () => {
    const note = "Een bed voor twee.";
    const other = "De kamers zijn voor één persoon.";
    const house = { ...hospices[full]!, facilitiesNote: other };
    house.facilities = { huisdieren: { value: "yes", note, asOf: "2026-10" } };
    const read = (asked: AskedInPlace) => {
      const { rows } = compareHospices([house], words, "2026-11-21", asked);
      return (label: string) => rows.find((row) => row.label === label)?.cells[0];
    };
    expect(read(nothing)(comparisonLabels.facilities)).toBe(
      sayWithNote({ claims: "ja: Huisdieren", note: `${sayClaimNote({ name: "Huisdieren", note })} ${other}` }),
    );
    const wished = read({ ...nothing, needs: ["huisdieren"] });
    expect(wished("Huisdieren")).toBe(`ja. ${note}`);
    expect(wished(comparisonLabels.facilities)).toBe(sayWithNote({ claims: "ja: Huisdieren", note: other }));
  });

  test("a report of free places ends with its last day", () => {
    expect(rowOf("2026-11-27", "Plek nu")?.[full]).toContain("er is plek");
    expect(rowOf("2026-11-28", comparisonLabels.availability)).toBeUndefined();
  });

  test("what was looked for comes first: how far, and the answer to each wish", () => {
    const house = hospices[full]!;
    const from: FoundPlace = {
      label: "Hier",
      kind: "town",
      latitude: house.latitude + 0.1,
      longitude: house.longitude,
    };
    const asked = { ...nothingAsked, needs: ["als", "tracheostoma", "bestaat-niet"], place: "hier", from };
    const { rows, unknownOfAll } = compareHospices(hospices, words, "2026-11-21", asked);
    expect(rows.slice(0, 2).map(({ label }) => label)).toEqual([comparisonContact.distance, "ALS"]);
    expect(rows[0]!.cells).toEqual(hospices.map((hospice) => sayDistance(hospice, from)));
    expect(rows[1]!.cells[full]).toMatch(/^nee\b/u);
    // Who came with a wish finds it in the table, also where nobody has told.
    expect(rows[2]).toMatchObject({ label: "Tracheostoma", cells: hospices.map(() => null) });
    expect(unknownOfAll).not.toContain("Tracheostoma");
    expect(rowOf("2026-11-21", comparisonContact.distance)).toBeUndefined();
  });

  test("the website is a row as any other, which leads there and counts where houses differ", () => {
    const sites = ["https://een.example/", "https://twee.example/"].map((url) => ({
      ...hospices[full]!,
      website: { url },
    }));
    const { rows } = compareHospices(sites, words, "2026-11-21", nothing);
    const site = rows.find(({ label }) => label === comparisonContact.website)!;
    expect(site).toMatchObject({
      cells: ["een.example", "twee.example"],
      links: sites.map(({ website }) => website.url),
    });
    expect(groupRows([site])).toMatchObject([{ differences: 1, partlyUnknown: 0 }]);
    const { website: _, ...without } = sites[0]!;
    const none = compareHospices([without], words, "2026-11-21", nothing);
    expect(none.unknownOfAll).toContain(comparisonContact.website);
  });

  test("open is never said without the age of its source", () => {
    const undated = { ...hospices[full]!, status: "open" as const, statusDate: undefined };
    const open = compareHospices([undated, { ...undated, statusDate: "2025-05" }], words, "2026-11-21", nothing);
    const cells = open.rows.find(({ label }) => label === comparisonLabels.status)?.cells;
    expect(cells).toEqual(["open (bron zonder datum)", "open (bron van mei 2025, ouder dan een jaar)"]);
  });

  test("every row stands in one group, and in a group what differs comes first", () => {
    const anyRow = fc.record({
      group: fc.constantFrom("call", "reach", "care", "costs"),
      label: fc.uuid(),
      cells: fc.array(fc.constantFrom(null, "a", "b"), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anyRow as fc.Arbitrary<ComparisonRow>), (rows) => {
        const groups = groupRows(rows);
        expect(groups.flatMap((group) => group.rows.map(({ label }) => label)).sort()).toEqual(
          rows.map(({ label }) => label).sort(),
        );
        for (const { id, rows: own, differences, partlyUnknown } of groups) {
          const known = own.map(({ cells }) => new Set(cells.filter((cell) => cell !== null)).size > 1);
          expect(known.filter(Boolean)).toHaveLength(differences);
          // Both counts together are the rows that do not look the same for every house.
          expect(own.filter(({ cells }) => new Set(cells).size > 1)).toHaveLength(differences + partlyUnknown);
          if (id !== "call") expect(known.slice(0, differences).every(Boolean)).toBe(true);
        }
      }),
    );
    const { rows } = compareHospices(hospices, words, "2026-11-21", nothing);
    expect(groupRows(rows).flatMap((group) => group.rows)).toHaveLength(rows.length);
  });
});

test("what is not known of one house is not said of all these houses", () => {
  const [one, more] = [1, 2].map((count) => choiceWords.unknownOfAll({ count, labels: "de kosten" }));
  expect(more).toContain("al deze hospices");
  expect(one).toContain("dit hospice");
  expect(one).not.toContain("hospices");
});
