import { describe, expect, test } from "vitest";
import { compareHospices } from "../../../src/presentation/directory/comparison.ts";
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
  terms: { dementie: "Dementie", als: "ALS", huisdieren: "Huisdieren" },
};
const rowOf = (day: string, label: string) =>
  compareHospices(hospices, words, day).rows.find((row) => row.label === label)?.cells;
const full = hospices.findIndex(({ id }) => id === "verzonnen-huis");
const empty = 1 - full;

describe("hospices side by side", () => {
  test("unknown of one is unknown in its cell; unknown of all is told once", () => {
    expect(rowOf("2026-11-21", "Arts")?.[full]).toBe("De eigen huisarts.");
    expect(rowOf("2026-11-21", "Arts")?.[empty]).toBeNull();
    expect(compareHospices(hospices, words, "2026-11-21").unknownOfAll).toContain("Kennismaken");
  });

  test("an answer keeps its shade: in overleg is not yes", () => {
    expect(rowOf("2026-11-21", "Expertise")?.[full]).toBe("in overleg: Dementie; nee: ALS");
  });

  test("a report of free places ends with its last day", () => {
    expect(rowOf("2026-11-27", "Plek nu")?.[full]).toContain("er is plek");
    expect(rowOf("2026-11-28", "Plek nu")).toEqual(["Onbekend. Bel het hospice.", "Onbekend. Bel het hospice."]);
  });
});
