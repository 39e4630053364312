import { describe, expect, test } from "vitest";
import { distanceKm } from "../../../src/domain/border/distance.ts";
import type { PlaceList } from "../../../src/domain/places/place-list.ts";
import { findNearerOutside, type OutsideTown } from "../../../src/domain/places/nearer-outside.ts";
import { lookUpPlace } from "../../../src/domain/places/place-lookup.ts";

const at = { latitude: 52.3, longitude: 6.5 };

describe("places of a small list", () => {
  const makeList = (): PlaceList => ({
    postcodes: [
      ["8011", 52.51, 6.09],
      ["9718", 53.21, 6.55],
    ],
    towns: [
      { name: "Nes", municipality: "Ameland", latitude: 53.44, longitude: 5.77 },
      { name: "Nes", municipality: "Heerenveen", latitude: 53.05, longitude: 5.85 },
      { name: "Zwolle", municipality: "Zwolle", latitude: 52.5, longitude: 6.1 },
      { name: "Grou", municipality: "Leeuwarden", latitude: 53.1, longitude: 5.8, otherNames: ["Grouw"] },
      { name: "Nunspeet", municipality: "Nunspeet", province: "Gelderland", latitude: 52.37, longitude: 5.78 },
      { name: "Zwolle", municipality: "Oost Gelre", province: "Gelderland", latitude: 52, longitude: 6.6 },
    ],
    postBoxes: [["8000", 2]],
    villages: [{ name: "Lhee", municipality: "Ameland" }],
    municipalities: [
      { name: "Zwolle", province: "Overijssel", latitude: 52.52, longitude: 6.11 },
      { name: "Ameland", province: "Friesland", latitude: 53.45, longitude: 5.78 },
      { name: "'t Zandt-Oost", province: "Groningen", latitude: 53.3, longitude: 6.7 },
    ],
    formerMunicipalities: [{ name: "Idaarderadeel", now: ["Leeuwarden"], latitude: 53.12, longitude: 5.82 }],
  });
  const lookUp = (text: string) => lookUpPlace(makeList(), text);

  test("a province that is called nothing else is known by its own name", () => {
    const small = makeList();
    const dal = { name: "Dal", province: "Nergens-Land", latitude: 51, longitude: 4 };
    const list: PlaceList = { ...small, municipalities: [...small.municipalities, dal] };
    for (const text of ["Dal, Nergensland", "dal (nergens-land)"])
      expect(lookUpPlace(list, text)).toMatchObject({ kind: "found", place: { label: "Dal" } });
    expect(lookUpPlace(list, "Dal, Drenthe").kind).not.toBe("found");
  });

  test("a name is the town, and the gemeente where no town has it", () => {
    const zwolle = { label: "Zwolle", kind: "town", latitude: 52.5, longitude: 6.1 };
    const elsewhere = {
      label: "Zwolle (Oost Gelre)",
      kind: "town",
      latitude: 52,
      longitude: 6.6,
      province: "Gelderland",
    };
    expect(lookUp("zwolle")).toEqual({ kind: "found", place: zwolle, others: [elsewhere] });
    expect(lookUp("Zwolle (Zwolle)")).toEqual({ kind: "found", place: zwolle });
    for (const text of ["Zwolle (Oost Gelre)", "zwolle gld", "Zwolle, Gelderland"])
      expect(lookUp(text)).toEqual({ kind: "found", place: elsewhere });
    expect(lookUp("ameland")).toEqual({
      kind: "found",
      place: { label: "Ameland", kind: "municipality", latitude: 53.45, longitude: 5.78 },
    });
    expect(lookUp("gemeente zwolle")).toEqual({
      kind: "found",
      place: { label: "gemeente Zwolle", kind: "municipality", latitude: 52.52, longitude: 6.11 },
    });
    expect(lookUp("t zandt   oost")).toMatchObject({ kind: "found", place: { label: "'t Zandt-Oost" } });
  });

  test("a name in two gemeenten asks which, and with its gemeente is that one", () => {
    const nes = [
      { label: "Nes (Ameland)", kind: "town", latitude: 53.44, longitude: 5.77 },
      { label: "Nes (Heerenveen)", kind: "town", latitude: 53.05, longitude: 5.85 },
    ];
    expect(lookUp("nes")).toEqual({ kind: "ambiguous", places: nes });
    expect(lookUp("nes (heerenveen)")).toEqual({ kind: "found", place: nes[1] });
    expect(lookUp("grou leeuwarden")).toEqual({
      kind: "found",
      place: { label: "Grou", kind: "town", latitude: 53.1, longitude: 5.8 },
    });
  });

  test("a postcode is four digits with or without its letters, and nothing longer", () => {
    expect(lookUp("8011 ab")).toEqual({
      kind: "found",
      place: { label: "8011", kind: "postcode", latitude: 52.51, longitude: 6.09 },
    });
    expect(lookUp("8012")).toEqual({ kind: "unknown", similar: [], postcode4: "8012" });
    expect(lookUp("8000 aa")).toEqual({
      kind: "found",
      place: {
        label: "8000",
        kind: "postcode",
        latitude: 52.5,
        longitude: 6.1,
        measuredFrom: { kind: "town", name: "Zwolle" },
      },
    });
    for (const text of ["80111", "8011 a", "8011 abc", "0811", "nr 8011"])
      expect(lookUp(text).kind, text).toBe("unknown");
  });

  test("a town just outside is found with its province, and what is unknown gets at most five that look like it", () => {
    expect(lookUp("NUNSPEET")).toEqual({
      kind: "found",
      place: { label: "Nunspeet", kind: "town", latitude: 52.37, longitude: 5.78, province: "Gelderland" },
    });
    const similar = lookUp("zwole");
    expect(similar.kind === "unknown" ? similar.similar.map(({ label }) => label).sort() : []).toEqual([
      "Zwolle",
      "Zwolle (Oost Gelre)",
      "gemeente Zwolle",
    ]);
    expect(similar.kind === "unknown" && similar.similar.at(-1)?.kind, "a gemeente comes after towns").toBe(
      "municipality",
    );
    const many = {
      ...makeList(),
      towns: ["Aaaaab", "Aaaaac", "Aaaaad", "Aaaaae", "Aaaaaf", "Aaaaag"].map((name) => ({
        name,
        municipality: "X",
        latitude: 53,
        longitude: 6,
      })),
    };
    const answer = lookUpPlace(many, "aaaaax");
    expect(answer.kind === "unknown" ? answer.similar.map(({ label }) => label) : []).toEqual([
      "Aaaaab",
      "Aaaaac",
      "Aaaaad",
      "Aaaaae",
      "Aaaaaf",
    ]);
  });

  test("one list is read once", () => {
    let reads = 0;
    const list = makeList();
    const counted = {
      ...list,
      get towns() {
        reads += 1;
        return list.towns;
      },
    };
    lookUpPlace(counted, "zwolle");
    const afterFirst = reads;
    lookUpPlace(counted, "nes");
    expect(reads).toBe(afterFirst);
  });

  test("a town outside is nearer only when it is, nearest first", () => {
    const town = (name: string, latitude: number, changes: Partial<OutsideTown> = {}): OutsideTown => ({
      name,
      province: "Gelderland",
      kind: "adults",
      status: "open",
      latitude,
      longitude: 6.5,
      ...changes,
    });
    const towns = [
      town("Ver", 52.5),
      town("Dicht", 52.31),
      town("Dicht maar dicht", 52.3, { status: "closed" }),
      town("Kinderen", 52.3, { kind: "children" }),
      town("Onzeker", 52.4, { status: "unknown" }),
    ];
    expect(findNearerOutside(towns, at, 100).map((item) => item.town.name)).toEqual(["Dicht", "Onzeker", "Ver"]);
    const km = distanceKm(at, towns[4]!);
    expect(findNearerOutside(towns, at, km).map((item) => item.town.name)).toEqual(["Dicht"]);
    expect(findNearerOutside(towns, at, 100)[1]?.distanceKm).toBe(km);
  });
});
