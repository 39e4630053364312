import { describe, expect, it } from "vitest";
import type { ParsedDocument } from "../../../../src/domain/border/validate.ts";
import type { Hospice } from "../../../../src/domain/directory/records/hospice.ts";
import { AGE_GROUPS, GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { compileOfficial } from "../../../../src/domain/prognosis/compile/compile-official.ts";
import { compileSites, groupPostcodes } from "../../../../src/domain/prognosis/compile/compile-sites.ts";
import { collect, toDocument } from "./told-steps.ts";

describe("houses and postcodes", () => {
  const house = (id: string, changes: Partial<Pick<Hospice, "status" | "type" | "capacity">> = {}, code = "GM1") =>
    ({
      id,
      name: `Huis ${id}`,
      status: "open",
      type: "bth",
      latitude: 53,
      longitude: 6,
      modelRegion: "noord",
      address: { city: "A", municipality: { code, name: "A" }, province: "P" },
      ...changes,
    }) as Hospice;
  const bedsOf = (...houses: Hospice[]) =>
    compileSites(houses, ["GM1"]).map(({ id, beds, attractionBeds }) => [id, beds, attractionBeds]);

  it("are the open ones for adults, by id", () => {
    const houses = [
      house("c"),
      house("a", { capacity: { beds: 4 } }, "GM2"),
      house("dicht", { status: "closed" }),
      house("kind", { type: "child" }),
      house("logeer", { type: "respite" }),
    ];
    expect(compileSites(houses, ["GM2", "GM1"])).toEqual([
      {
        id: "a",
        name: "Huis a",
        region: "noord",
        municipality: 0,
        type: "bth",
        latitude: 53,
        longitude: 6,
        beds: 4,
        attractionBeds: 4,
      },
      {
        id: "c",
        name: "Huis c",
        region: "noord",
        municipality: 1,
        type: "bth",
        latitude: 53,
        longitude: 6,
        beds: null,
        attractionBeds: 4,
      },
    ]);
    expect(() => compileSites([house("x", {}, "GM9")], ["GM1"])).toThrow(
      "x lies in GM9, which the model does not know",
    );
  });

  it("draw by the median of their type, else of all, else all alike, where the beds are unknown", () => {
    const known = (id: string, beds: number, type = "bth") => house(id, { capacity: { beds }, type });
    expect(bedsOf(known("a", 9), known("b", 2), known("c", 4), house("x"))[3]).toEqual(["x", null, 4]);
    expect(bedsOf(known("a", 9), known("b", 2), house("x"))[2]).toEqual(["x", null, 5.5]);
    expect(bedsOf(known("a", 9, "hch"), known("b", 3), house("x"))[2]).toEqual(["x", null, 3]);
    expect(bedsOf(known("a", 9, "hch"), known("b", 4, "hch"), known("c", 5, "pu"), house("x"))[3]).toEqual([
      "x",
      null,
      5,
    ]);
    expect(bedsOf(house("x"), house("y", { capacity: {} }))).toEqual([
      ["x", null, 1],
      ["y", null, 1],
    ]);
  });

  it("draw by their last known number, which is no capacity; a plan or a former building is neither", () => {
    const old = house("a", { capacity: { lastKnown: { beds: 7, asOf: "2019" } } });
    expect(bedsOf(old, house("x"))).toEqual([
      ["a", null, 7],
      ["x", null, 7],
    ]);
    expect(compileSites([old], ["GM1"])[0]?.otherBeds).toEqual({ lastKnown: { beds: 7, asOf: "2019" } });
    const plans = { planned: { beds: 9, asOf: "2026", note: "Plan." }, formerBuilding: { beds: 3, asOf: "2018" } };
    expect(bedsOf(house("b", { capacity: plans }), house("c", { capacity: { beds: 4 } }))).toEqual([
      ["b", null, 4],
      ["c", 4, 4],
    ]);
    expect(compileSites([house("b", { capacity: plans })], ["GM1"])[0]?.otherBeds).toEqual({
      planned: { beds: 9, asOf: "2026" },
      formerBuilding: plans.formerBuilding,
    });
  });

  it("have points per gemeente, by postcode", () => {
    const row = (postcode4: string, municipality: string) => ({ postcode4, municipality, latitude: 53, longitude: 6 });
    expect(groupPostcodes([row("9002", "GM1"), row("9001", "GM1"), row("8000", "GM2")], ["GM2", "GM1", "GM3"])).toEqual(
      [
        [[8000, 53, 6]],
        [
          [9001, 53, 6],
          [9002, 53, 6],
        ],
        [],
      ],
    );
  });
});

describe("an official projection", () => {
  const years = { first: 2022, last: 2024 };
  const table = (from: number, to: number, value: string, file: string): ParsedDocument =>
    toDocument(
      Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) =>
        ["man", "vrouw"].map((sex) => ({
          gemeente: "GM1",
          jaar: String(year),
          geslacht: sex,
          ...Object.fromEntries(AGE_GROUPS.map((group) => [group, value])),
        })),
      ),
      file,
    );
  const compile = (population: ParsedDocument | undefined, deaths: ParsedDocument | undefined) =>
    collect((problems) =>
      compileOfficial({ ...(population && { population }), ...(deaths && { deaths }) }, { years }, ["GM1"], problems),
    );

  it("begins with the first year of its tables and has every year up to the last of the model", () => {
    const { value, told } = compile(table(2023, 2024, "7", "b.csv"), table(2023, 2024, "0.5", "o.csv"));
    expect(told).toEqual([]);
    expect(value).toEqual({
      fromYear: 2023,
      population: Array.from({ length: 4 * GROUP_COUNT }, () => 7),
      deaths: Array.from({ length: 4 * GROUP_COUNT }, () => 0.5),
    });
    expect(compile(table(2022, 2024, "7", "b.csv"), table(2022, 2024, "1", "o.csv")).value?.fromYear).toBe(2022);
    expect(compile(table(2024, 2024, "7", "b.csv"), table(2024, 2024, "1", "o.csv")).value?.fromYear).toBe(2024);
  });

  it("is nothing without tables, and needs both", () => {
    expect(compile(undefined, undefined)).toEqual({ value: undefined, told: [] });
    expect(compile(table(2023, 2024, "7", "b.csv"), undefined)).toEqual({
      value: undefined,
      told: ["b.csv:1 : alleen deze tabel → ook de tabel officiele-overlijdens.csv"],
    });
    expect(compile(undefined, table(2023, 2024, "7", "o.csv"))).toEqual({
      value: undefined,
      told: ["o.csv:1 : alleen deze tabel → ook de tabel officiele-bevolking.csv"],
    });
  });

  it("tells a first year outside the model, and a year that is missing", () => {
    expect(compile(table(2021, 2024, "7", "b.csv"), table(2021, 2024, "1", "o.csv"))).toEqual({
      value: undefined,
      told: ["b.csv:1 : 2021 als eerste jaar → jaren van 2022 tot en met 2024"],
    });
    expect(compile(table(2025, 2025, "7", "b.csv"), table(2025, 2025, "1", "o.csv")).told).toEqual([
      "b.csv:1 : 2025 als eerste jaar → jaren van 2022 tot en met 2024",
    ]);
    expect(compile(toDocument([], "b.csv"), toDocument([], "o.csv")).told).toHaveLength(1);
    expect(compile(table(2023, 2023, "7", "b.csv"), table(2023, 2024, "1", "o.csv")).told).toEqual([
      "b.csv:1 : geen rij → een rij voor GM1, 2024, man",
      "b.csv:1 : geen rij → een rij voor GM1, 2024, vrouw",
    ]);
  });
});
