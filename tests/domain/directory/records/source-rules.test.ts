import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { hospiceSchema } from "../../../../src/domain/directory/records/hospice-schema.ts";
import { sourceRules } from "../../../../src/domain/directory/records/rules/source-rules.ts";
import { inventHouse } from "../../../scripts/checking/corpus/broken-houses.ts";

type Fields = Record<string, unknown>;
const house = parse(inventHouse(1)) as Fields;
const source = (date: string | undefined, fields: string[]) => ({
  publisher: "Verzonnen bron",
  url: "https://verzonnen.example/",
  ...(date === undefined ? {} : { date }),
  fields,
});
const phones = (asOf: string) => [{ number: "050-1239999", kind: "hospice", as_of: asOf }];

/** Paths of what is wrong with the invented house, with other fields. */
function listFaults(fields: Fields): string[] {
  return sourceRules(hospiceSchema.parse({ ...house, ...fields })).map(({ path }) => path.join("."));
}

describe("a fact with a date", () => {
  it("may not be newer than every source beside it", () => {
    const sources = [source("2023-11-21", ["phones"]), source("2026-11-21", ["address"])];
    expect(listFaults({ phones: phones("2023-11-21"), sources })).toEqual([]);
    expect(listFaults({ phones: phones("2026-11-21"), sources })).toEqual(["phones.0.as_of"]);
    expect(
      listFaults({ phones: phones("2026-11-21"), sources: [...sources, source("2026-11-21", ["phones"])] }),
    ).toEqual([]);
  });

  it("is judged by the sources of the whole record where none names it, and is of any day where a source has none", () => {
    const { fields: _, ...whole } = source("2023-11-21", []);
    expect(listFaults({ phones: phones("2026-11-21"), sources: [whole] })).toContain("phones.0.as_of");
    expect(listFaults({ phones: phones("2026-11-21"), sources: [source(undefined, ["phones"])] })).toEqual([]);
  });

  it("is judged no finer than it was told: a source of a month may tell of any day in it", () => {
    expect(listFaults({ phones: phones("2026-11-21"), sources: [source("2026-11", ["phones"])] })).toEqual([]);
    expect(listFaults({ phones: phones("2026"), sources: [source("2026-02-01", ["phones"])] })).toEqual([]);
    expect(listFaults({ phones: phones("2026-11"), sources: [source("2026-10", ["phones"])] })).toEqual([
      "phones.0.as_of",
    ]);
  });

  it("asks the same of a fact deep in a group, and of the status", () => {
    const sources = [source("2024-01-01", ["facilities", "status"])];
    const huisdieren = { value: "yes", as_of: "2026-01-01" };
    expect(listFaults({ facilities: { huisdieren }, sources })).toContain("facilities.huisdieren.as_of");
    expect(listFaults({ sources })).toContain("status_date");
  });

  it.each(["closed", "temporarily-closed"])("is needed for the status %s, whatever is told beside it", (status) => {
    const { status_date: _, ...undated } = house;
    const { error } = hospiceSchema.safeParse({ ...undated, status, status_note: "Het huis is dicht." });
    expect((error?.issues ?? []).map(({ path }) => path.join("."))).toContain("status_date");
  });
});
