import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPlaceList } from "../../../src/components/directory/build-directory-data.ts";
import { findNearerOutside, lookUpPlace, type PlaceAnswer } from "../../../src/domain/directory/place-lookup.ts";
import { compileOrThrow, realDocuments } from "./read-fixture.ts";

const list = buildPlaceList(compileOrThrow(realDocuments));
const lookUp = (text: string) => lookUpPlace(list, text);
const labelOf = (answer: PlaceAnswer) => (answer.kind === "found" ? answer.place.label : answer.kind);

describe("a place or postcode", () => {
  it("of four digits is found, and of six characters the first four count", () => {
    for (const text of ["8011", "8011 AB", "8011ab", " 8011Ab "]) expect(labelOf(lookUp(text))).toBe("8011");
  });

  it("outside the four provinces says so", () => {
    expect(lookUp("1012 AB")).toEqual({ kind: "outside", name: "1012", province: null });
    expect(lookUp("Nunspeet")).toEqual({ kind: "outside", name: "Nunspeet", province: "Gelderland" });
  });

  it("by town or gemeente does not mind accents, capitals, hyphens and spaces", () => {
    for (const text of ["Súdwest-Fryslân", "sudwest fryslan", " SUDWEST-FRYSLAN "]) expect(lookUp(text)).toMatchObject({ kind: "found", place: { kind: "municipality" } });
    expect(lookUp("zwolle")).toMatchObject({ kind: "found", place: { label: "Zwolle", kind: "town" } });
    expect(lookUp("gemeente Zwolle")).toMatchObject({ kind: "found", place: { kind: "municipality" } });
  });

  it("by a name in more than one gemeente asks which, and each answer finds one", () => {
    const answer = lookUp("Nes");
    expect(answer.kind).toBe("ambiguous");
    const labels = answer.kind === "ambiguous" ? answer.places.map(({ label }) => label) : [];
    expect(labels).toEqual(expect.arrayContaining(["Nes (Ameland)", "Nes (Heerenveen)", "Nes (Noardeast-Fryslân)"]));
    for (const label of labels) expect(labelOf(lookUp(label))).toBe(label);
  });

  it("finds every place of the list again by the label it gives", () => {
    const places = [...list.towns.map(({ name, municipality }) => `${name} (${municipality})`), ...list.municipalities.map(({ name }) => name), ...list.postcodes.map(([code]) => code)];
    for (const text of places) {
      const first = lookUp(text);
      expect(first.kind, text).toBe("found");
      if (first.kind === "found") expect(lookUp(first.place.label), text).toEqual(first);
    }
  });

  it("with a typing error suggests what looks like it", () => {
    const answer = lookUp("Leewarden");
    expect(answer.kind === "unknown" ? answer.similar.map(({ label }) => label) : []).toContain("Leeuwarden");
  });

  it("is empty, unknown or something, but never an error", () => {
    expect(lookUp("  ")).toEqual({ kind: "empty" });
    expect(lookUp("xqzwvkjj")).toEqual({ kind: "unknown", similar: [] });
    fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => void lookUp(text)));
  });
});

describe("the border of the area", () => {
  it("is not a wall: a town just outside with a hospice is named when it is nearer", () => {
    const near = findNearerOutside(list.outside, { latitude: 52.72, longitude: 5.8 }, 30);
    expect(near[0]?.town.name).toBe("Emmeloord");
    expect(near.every(({ distanceKm }) => distanceKm < 30)).toBe(true);
  });

  it("does not send anyone to a house that is closed or has said it will close, nor an adult to a house for children", () => {
    const from = { latitude: 52.5, longitude: 6.05 };
    const town = (name: string, kind: "adults" | "children", status: "open" | "closed" | "closure-announced" | "unknown") => ({ name, province: "Gelderland", kind, status, ...from });
    const towns = [town("Open", "adults", "open"), town("Dicht", "adults", "closed"), town("Sluit", "adults", "closure-announced"), town("Kind", "children", "unknown"), town("Kind sluit", "children", "closure-announced")];
    const named = (kind: "adults" | "children") => findNearerOutside(towns, from, Infinity, kind).map((found) => found.town.name);
    expect([named("adults"), named("children")]).toEqual([["Open"], ["Kind"]]);
    for (const kind of ["adults", "children"] as const) {
      const offered = list.outside.filter((one) => one.kind === kind && (one.status === "open" || one.status === "unknown"));
      expect(findNearerOutside(list.outside, from, Infinity, kind).map((found) => found.town.name).sort()).toEqual(offered.map(({ name }) => name).sort());
    }
  });
});
