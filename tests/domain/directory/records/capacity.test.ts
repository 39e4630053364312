import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDirectory } from "../../../../src/domain/directory/records/compile.ts";
import { isKnownCount } from "../../../../src/domain/directory/records/capacity.ts";
import { hospiceColumns } from "../../../../src/domain/directory/reuse/hospice-table.ts";
import type { Hospice } from "../../../../src/domain/directory/records/hospice.ts";
import { listFacts } from "../../../../src/presentation/directory/house/hospice-facts.ts";
import { compileOrThrow, fixtureText, parseHospice, problemsAfter, withHospices } from "../read-fixture.ts";

const BEDS = 'capacity: { beds: 6, as_of: "2025-04" }';

function compileWith(capacity: string, builtOn = "2026-11-21", confirmed = false): Hospice {
  const text = fixtureText
    .replace(BEDS, `capacity: ${capacity}`)
    .replace("hospice: false", `hospice: ${confirmed}`)
    .replace("{ on: null, by_role: null,", confirmed ? '{ on: "2026-11-20", by_role: coördinator,' : "$&");
  return compileOrThrow({ ...withHospices(parseHospice(text)), builtOn }).hospices[0]!;
}

describe("the beds of a record", () => {
  it("are known while their date lies at most three years before the build, and last known after that", () => {
    expect(compileWith('{ beds: 6, as_of: "2025-04-10" }', "2028-04-10").capacity).toEqual({
      beds: 6,
      asOf: "2025-04-10",
    });
    expect(compileWith('{ beds: 6, as_of: "2025-04-10" }', "2028-04-11").capacity).toEqual({
      lastKnown: { beds: 6, asOf: "2025-04-10" },
    });
  });

  it("are as old as the first day a month or a year can mean", () => {
    expect([
      isKnownCount("2025-04", { builtOn: "2028-04-01", isConfirmed: false }),
      isKnownCount("2025-04", { builtOn: "2028-04-02", isConfirmed: false }),
    ]).toEqual([true, false]);
  });

  it("are never known without a date, unless the house confirmed them", () => {
    expect(compileWith("{ beds: 6, note: Zonder datum. }").capacity).toEqual({
      lastKnown: { beds: 6 },
      note: "Zonder datum.",
    });
    expect(compileWith("{ beds: 6, note: Zonder datum. }", "2026-11-21", true).capacity).toMatchObject({ beds: 6 });
    expect(compileWith('{ beds: 6, as_of: "2019" }', "2026-11-21", true).capacity).toMatchObject({ beds: 6 });
  });

  it("never come from a plan or a former building, however young and confirmed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("planned", "former_building"),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (kind, beds, isConfirmed) => {
          const { capacity } = compileWith(
            `{ ${kind}: { beds: ${beds}, as_of: "2026-11" } }`,
            "2026-11-21",
            isConfirmed,
          );
          expect(capacity?.beds).toBeUndefined();
          expect(capacity?.lastKnown).toBeUndefined();
          expect(capacity?.[kind === "planned" ? "planned" : "formerBuilding"]?.beds).toBe(beds);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("are none of now in a house that is closed", () => {
    const closed = compileOrThrow(withHospices(parseHospice(fixtureText.replace("status: open", "status: closed"))))
      .hospices[0]!;
    expect(closed.capacity).toEqual({ lastKnown: { beds: 6, asOf: "2025-04" } });
  });

  it("stand in four columns of the export", () => {
    const house = compileWith(
      '{ beds: 4, as_of: "2019-08", planned: { beds: 6, as_of: "2026" }, former_building: { beds: 3, as_of: "2018" } }',
    );
    const read = (name: string) => hospiceColumns.find((column) => column.name === name)!.read(house);
    expect(
      ["beds", "beds_last_known", "beds_last_known_as_of", "beds_planned", "beds_former_building"].map(read),
    ).toEqual([undefined, 4, "2019-08", 6, 3]);
  });

  it("are each named for what they are on the page of the house", () => {
    const said = (capacity: string) => listFacts(compileWith(capacity), "beds")[0];
    expect(said('{ beds: 6, as_of: "2025-04" }')).toMatchObject({
      text: "nu bekend: 6\u00a0bedden (april 2025)",
    });
    expect(said('{ beds: 6, as_of: "2019-08", note: Toen. }')).toMatchObject({
      text: "laatst bekend: 6\u00a0bedden (augustus 2019)",
      note: "Toen.",
    });
    expect(said('{ beds: 4, as_of: "2025", planned: { beds: 6, as_of: "2026" } }')?.text).toBe(
      "nu bekend: 4\u00a0bedden (2025); gepland: 6\u00a0bedden (2026)",
    );
    expect(said("{ former_building: { beds: 1, note: Oud. } }")).toMatchObject({
      text: "nu onbekend; in het vroegere gebouw: 1\u00a0bed (bron zonder datum)",
      note: "Oud.",
    });
  });
});

describe("impossible combinations of beds", () => {
  it.each([
    ["{ planned: { beds: 6 } }", "capacity.planned.as_of", "een datum bij het aantal bedden"],
    ["{ former_building: { beds: 6 } }", "capacity.former_building.as_of", "een datum bij het aantal bedden"],
    ['{ as_of: "2025" }', "capacity.beds", "een aantal bedden, want capacity.as_of is ingevuld"],
    [
      '{ beds: 6, as_of: "2020", former_building: { beds: 3, as_of: "2024" } }',
      "capacity.former_building.as_of",
      "niet later geteld dan in dit",
    ],
  ])("%s", (capacity, field, expected) => {
    const problems = problemsAfter(BEDS, `capacity: ${capacity}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${field}:`);
    expect(problems[0]).toContain(expected);
  });

  it("are told of a house that is not there yet, and of one that is closed", () => {
    expect(problemsAfter("status: open", "status: planned")).toEqual([
      expect.stringContaining("capacity.beds: gevonden 6; verwacht geen bedden van nu bij status: planned"),
    ]);
    const text = fixtureText
      .replace("status: open", "status: closed")
      .replace(BEDS, 'capacity: { planned: { beds: 6, as_of: "2025" } }');
    expect(compileDirectory(withHospices(parseHospice(text))).problems?.map(({ field }) => field)).toEqual([
      "capacity.planned",
    ]);
  });
});
