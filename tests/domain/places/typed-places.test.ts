import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPlaceList } from "../../../src/domain/directory/records/geography/compile-places.ts";
import type { PlaceAnswer } from "../../../src/domain/places/identify-place.ts";
import { findRegion, lookUpPlace } from "../../../src/domain/places/place-lookup.ts";
import { describeFoundPlace, describeUnknownPlace } from "../../../src/presentation/directory/place-text.ts";
import { compileOrThrow, realDocuments } from "../directory/read-fixture.ts";

const { places, municipalities } = compileOrThrow(realDocuments);
const list = buildPlaceList(places, municipalities);
const provinceOf = new Map(municipalities.map(({ name, province }) => [name, province]));

interface Named {
  names: readonly string[];
  municipality: string;
  province: string;
}

const named: readonly Named[] = [
  ...list.towns.map(({ name, municipality, province, otherNames = [] }) => ({
    names: [name, ...otherNames],
    municipality,
    province: province ?? provinceOf.get(municipality)!,
  })),
  ...list.villages.map(({ name, municipality }) => ({
    names: [name],
    municipality,
    province: provinceOf.get(municipality)!,
  })),
];

const dress = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
  (text) => text.replaceAll(" ", "-"),
  (text) => text.replaceAll("-", " "),
  (text) => `  ${text}  `,
);
const suffix = fc.constantFrom<(place: Named) => string>(
  () => "",
  ({ municipality }) => ` (${municipality})`,
  ({ municipality }) => `, gemeente ${municipality}`,
  ({ province }) => `, ${province}`,
);

const labelsOf = (answer: PlaceAnswer) =>
  answer.kind === "found"
    ? [answer.place, ...(answer.others ?? [])].map(({ label }) => label)
    : answer.kind === "ambiguous"
      ? answer.places.map(({ label }) => label)
      : [];

describe("300 places as people type them", () => {
  it("are each found, or asked which, with and without what stands behind the name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.nat(), dress, suffix, (place, choice, dressed, behind) => {
        const name = place.names[choice % place.names.length]!;
        const answer = lookUpPlace(list, dressed(name + behind(place)));
        expect(labelsOf(answer), `${name}: ${answer.kind}`).not.toEqual([]);
        // What was found carries the name of the place, unless that name is one of its other names.
        if (answer.kind === "found") expect(describeFoundPlace(answer.place)).toContain(answer.place.label);
      }),
      { numRuns: 300 },
    );
  });

  it("are refused in true words when they are half a name or none: not known, never elsewhere, and nothing is measured", () => {
    const whole = new Set(named.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.constantFrom("qx", "zwq", "-xq"), (place, letters) => {
        const typed = `${place.names[0]!}${letters}`;
        fc.pre(!whole.has(typed.toLowerCase()));
        const answer = lookUpPlace(list, typed);
        expect(answer.kind).toBe("unknown");
        if (answer.kind === "unknown") expect(describeUnknownPlace(answer)).toMatch(/kennen wij niet/u);
      }),
      { numRuns: 300 },
    );
  });

  it("have a point in reach: no further than 25 km beyond what the area's own postcodes span", () => {
    const margin = 0.45;
    const latitudes = places.postcodes.map(({ latitude }) => latitude);
    const longitudes = places.postcodes.map(({ longitude }) => longitude);
    for (const { name, latitude, longitude } of list.towns) {
      expect(latitude, name).toBeGreaterThan(Math.min(...latitudes) - margin);
      expect(latitude, name).toBeLessThan(Math.max(...latitudes) + margin);
      expect(longitude, name).toBeGreaterThan(Math.min(...longitudes) - margin);
      expect(longitude, name).toBeLessThan(Math.max(...longitudes) + margin);
    }
  });
});

describe("a place across the border", () => {
  const label = (text: string) => labelsOf(lookUpPlace(list, text));

  it("in Germany is found, and says that it lies outside the area", () => {
    for (const { name, municipality } of list.towns.filter((town) => town.municipality === "Duitsland")) {
      const answer = lookUpPlace(list, `${name} (${municipality})`);
      expect(answer.kind, name).toBe("found");
      if (answer.kind === "found") expect(describeFoundPlace(answer.place)).toContain("Duitsland");
    }
    expect(label("Nordhorn")).toEqual(["Nordhorn"]);
    expect(label("Bentheim")).toEqual(["Bad Bentheim"]);
  });

  it("with the name of a town of the area is the second choice, and can be named apart", () => {
    expect(label("Haren")).toEqual(["Haren", "Haren (Duitsland)"]);
    expect(label("Haren (Ems)")).toEqual(["Haren (Duitsland)"]);
  });
});

describe("a name that is no one place", () => {
  const lookUp = (text: string) => lookUpPlace(list, text);

  it("of a province or region is known, and cannot be measured from", () => {
    for (const text of ["Friesland", "Fryslân", "provincie Drenthe", "Twente", "de Achterhoek".slice(3)])
      expect(lookUp(text), text).toEqual({ kind: "unknown", similar: [], isArea: true });
    expect(lookUp("Groningen")).toMatchObject({ kind: "found" });
  });

  it("of a region of this site is a place or known as an area, never unheard of, and names that region", () => {
    const { regions } = compileOrThrow(realDocuments);
    for (const region of regions.modelRegions)
      for (const text of [region.name, `regio ${region.name}`]) {
        expect(lookUp(text), text).toMatchObject(
          lookUp(text).kind === "unknown" ? { isArea: true } : { kind: "found" },
        );
        expect(findRegion(regions.modelRegions, text), text).toBe(region);
      }
  });

  it("names a region by the area in it, and none by a gemeente or half a name", () => {
    const regions = [{ name: "Drenthe en Steenwijkerland" }, { name: "Groningen" }, { name: "Friesland" }];
    const nameOf = (text: string) => findRegion(regions, text)?.name ?? null;
    expect(["drente", "provincie Groningen", "Fryslân"].map(nameOf)).toEqual(regions.map(({ name }) => name));
    for (const text of ["Steenwijkerland", "gemeente Groningen", "Gronin", "regio", "", "Zwolle"])
      expect(nameOf(text), text).toBeNull();
  });

  it("of a gemeente outside the area offers its towns", () => {
    const outside = list.towns.find(
      ({ province, municipality, name }) =>
        province !== undefined && municipality !== "Duitsland" && municipality !== name,
    )!;
    const answer = lookUp(`gemeente ${outside.municipality}`);
    expect(answer).toMatchObject({ kind: "unknown", isArea: true });
    expect(answer.kind === "unknown" && answer.similar.length).toBeGreaterThan(0);
  });

  it("with the word for town beside it is the town", () => {
    for (const text of ["Groningen stad", "stad Groningen", "Stad Zwolle"])
      expect(lookUp(text).kind, text).toBe("found");
  });
});
