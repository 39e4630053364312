import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPlaceList } from "../../../src/domain/directory/records/geography/compile-places.ts";
import { distanceKm } from "../../../src/domain/border/distance.ts";
import { findNearerOutside } from "../../../src/domain/places/nearer-outside.ts";
import type { PlaceAnswer } from "../../../src/domain/places/identify-place.ts";
import { lookUpPlace } from "../../../src/domain/places/place-lookup.ts";
import { compileOrThrow, realDocuments } from "../directory/read-fixture.ts";

const { places, municipalities } = compileOrThrow(realDocuments);
const list = buildPlaceList(places, municipalities);
const lookUp = (text: string) => lookUpPlace(list, text);
const labelOf = (answer: PlaceAnswer) => (answer.kind === "found" ? answer.place.label : answer.kind);

describe("a place or postcode", () => {
  it("of four digits is found, and of six characters the first four count", () => {
    for (const text of ["8011", "8011 AB", "8011ab", " 8011Ab "]) expect(labelOf(lookUp(text))).toBe("8011");
  });

  it("far away is not known, and just outside the four provinces it has a point like any other", () => {
    expect(lookUp("1012 AB")).toEqual({ kind: "unknown", similar: [], postcode4: "1012" });
    for (const { name, province, ...point } of places.outside) {
      const answer = lookUp(name);
      expect(answer, name).toMatchObject({ kind: "found", place: { label: name, province } });
      if (answer.kind === "found") expect(distanceKm(answer.place, point), name).toBeLessThan(6);
    }
  });

  it("by town or gemeente does not mind accents, capitals, hyphens and spaces", () => {
    for (const text of ["Súdwest-Fryslân", "sudwest fryslan", " SUDWEST-FRYSLAN "])
      expect(lookUp(text)).toMatchObject({ kind: "found", place: { kind: "municipality" } });
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
    const names = [
      ...list.towns.map(({ name, municipality }) => `${name} (${municipality})`),
      ...list.municipalities.map(({ name }) => name),
      ...list.postcodes.map(([code]) => code),
    ];
    for (const text of names) {
      const first = lookUp(text);
      expect(first.kind, text).toBe("found");
      if (first.kind === "found")
        expect(lookUp(first.place.label), text).toMatchObject({ kind: "found", place: first.place });
    }
  });

  it("with a typing error suggests what looks like it", () => {
    const answer = lookUp("Leeuwardn");
    expect(answer.kind === "unknown" ? answer.similar.map(({ label }) => label) : []).toContain("Leeuwarden");
  });

  it("is empty, unknown or something, but never an error", () => {
    expect(lookUp("  ")).toEqual({ kind: "empty" });
    expect(lookUp("xqzwvkjj")).toEqual({ kind: "unknown", similar: [] });
    fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => void lookUp(text)));
  });
});

describe("a place as people write it", () => {
  // Truth: the post office and the gemeenten of today; the points come from the sources in content/geo/bronnen.yaml.
  it.each([
    ["9791", "9791"],
    ["8554", "8554"],
    ["8713", "8713"],
    ["9871", "9871"],
    ["8011-AB", "8011"],
    ["80 11 ab", "8011"],
    ["NL-8011 AB", "8011"],
    ["8011 AB Zwolle", "8011"],
    ["Zwolle 8011AB", "8011"],
    ["8011 Zwolle", "8011"],
    ["Grote Markt 1, 8011 AB Zwolle", "8011"],
    ["Grote Markt 1 Zwolle", "Zwolle"],
    ["Grote Markt 1, Zwolle", "Zwolle"],
    ["Ten Boer", "Ten Boer"],
    ["Hindeloopen", "Hindeloopen"],
    ["Hylpen", "Hindeloopen"],
    ["Snits", "Sneek"],
    ["Ljouwert", "Leeuwarden"],
    ["Zwaagwesteinde", "De Westereen"],
    ["Glanerbrug", "Glanerbrug"],
    ["Boekelo", "Boekelo"],
    ["Lonneker", "Lonneker"],
    ["Usselo", "Usselo"],
    ["Beckum", "Beckum"],
    ["Lhee", "Lhee"],
    ["Kornwerderzand", "Kornwerderzand"],
    // Towns up to 25 km around, on every side.
    ...[
      ["Winterswijk", "Lichtenvoorde", "Zutphen", "Lochem", "Eibergen", "Apeldoorn", "Epe", "Nunspeet", "Harderwijk"],
      ["Emmeloord", "Marknesse", "Urk", "Dronten", "Lelystad", "Enkhuizen", "Medemblik", "Den Oever", "Den Burg"],
      ["Nordhorn", "Gronau", "Meppen", "Papenburg"],
    ]
      .flat()
      .map((town): [string, string] => [town, town]),
    ["Medemblik NH", "Medemblik"],
    ["2e Exloërmond", "Tweede Exloërmond"],
    ["2de exloermond", "Tweede Exloërmond"],
    ["Eerste Exloërmond", "Eerste Exloërmond"],
    ["St. Jansklooster", "Sint Jansklooster"],
    ["St Nicolaasga", "Sint Nicolaasga"],
    ["sintnicolaasga", "Sint Nicolaasga"],
    ["Emmen, Drenthe", "Emmen"],
    ["Emmen (Dr)", "Emmen"],
    ["Hengelo Ov", "Hengelo"],
    ["Hengelo Gld", "Hengelo (Bronckhorst)"],
    ["Nes, Ameland", "Nes (Ameland)"],
    ["Nes Friesland Ameland", "Nes (Ameland)"],
    ["Nes gem. Ameland", "Nes (Ameland)"],
    ["Wymbritseradiel", "Wymbritseradiel"],
    ["gemeente Haren", "gemeente Haren"],
    ["Yde", "Yde"],
    ["Ypecolsga", "IJpecolsga"],
    ["NYVERDAL", "Nijverdal"],
  ])("finds %s as %s", (text, label) => expect(labelOf(lookUp(text))).toBe(label));

  it("lies where the second source says, not where the first table had it", () => {
    const at = (text: string) => {
      const answer = lookUp(text);
      if (answer.kind !== "found") throw new Error(`${text}: ${answer.kind}`);
      return answer.place;
    };
    expect(distanceKm(at("9791"), { latitude: 53.277, longitude: 6.696 })).toBeLessThan(1);
    expect(distanceKm(at("8554"), { latitude: 52.93, longitude: 5.6 })).toBeLessThan(2);
    expect(places.towns.filter(({ name }) => name === "Glas")).toEqual([]);
  });

  it("never reads half a name as a place: what looks like it is a suggestion", () => {
    for (const text of ["Zwoll", "Exloërmond", "Emmen Centrum", "Leeuw", "3e Exloërmond"])
      expect(lookUp(text).kind, text).toBe("unknown");
    expect(lookUp("Emmen, Friesland")).toMatchObject({ kind: "unknown", similar: [{ label: "Emmen" }] });
  });

  it("asks when a postcode and the town beside it contradict each other", () => {
    expect(lookUp("8011 AB Groningen")).toMatchObject({
      kind: "ambiguous",
      places: [{ label: "8011" }, { label: "Groningen" }],
    });
  });

  it("has a post-box code at its town and a village without a point at its gemeente, and says so", () => {
    for (const [code, town] of list.postBoxes)
      expect(lookUp(code), code).toMatchObject({
        kind: "found",
        place: {
          label: code,
          latitude: list.towns[town]!.latitude,
          measuredFrom: { kind: "town", name: list.towns[town]!.name },
        },
      });
    for (const { name, municipality } of list.villages)
      expect(lookUp(name), name).toMatchObject({
        kind: "found",
        place: { measuredFrom: { kind: "municipality", name: municipality } },
      });
  });

  it("is found however it is typed, or refused in true words", () => {
    const names = list.towns.map(({ name, municipality, otherNames = [] }) => ({
      names: [name, ...otherNames],
      municipality,
    }));
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
      (text) => text.replaceAll(" ", "-"),
      (text) => text.replaceAll("-", " "),
      (text) => `  ${text} `,
      (text) => text.replace(/^Sint /u, "St. "),
      (text) => text.replace(/^Tweede /u, "2e "),
      (text) => text.replaceAll("IJ", "Y").replaceAll("ij", "y"),
    );
    const suffix = fc.constantFrom<(municipality: string) => string>(
      () => "",
      (municipality) => ` (${municipality})`,
      (municipality) => `, ${municipality}`,
      (municipality) => ` gem. ${municipality}`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), dress, dress, suffix, (town, choice, first, second, behind) => {
        const name = town.names[choice % town.names.length]!;
        const answer = lookUp(first(second(name)) + behind(town.municipality));
        expect(["found", "ambiguous"], `${name}: ${answer.kind}`).toContain(answer.kind);
      }),
      { numRuns: 600 },
    );
  });
});

describe("the border of the area", () => {
  it("is not a wall: a town just outside with a hospice is named when it is nearer", () => {
    const near = findNearerOutside(places.outside, { latitude: 52.72, longitude: 5.8 }, 30);
    expect(near[0]?.town.name).toBe("Emmeloord");
    expect(near.every(({ distanceKm }) => distanceKm < 30)).toBe(true);
  });

  it("does not send anyone to a house that is closed or has said it will close, nor an adult to a house for children", () => {
    const from = { latitude: 52.5, longitude: 6.05 };
    const town = (
      name: string,
      kind: "adults" | "children",
      status: "open" | "closed" | "closure-announced" | "unknown",
    ) => ({ name, province: "Gelderland", kind, status, ...from });
    const towns = [
      town("Open", "adults", "open"),
      town("Dicht", "adults", "closed"),
      town("Sluit", "adults", "closure-announced"),
      town("Kind", "children", "unknown"),
      town("Kind sluit", "children", "closure-announced"),
    ];
    const named = (kind: "adults" | "children") =>
      findNearerOutside(towns, from, Infinity, kind).map((found) => found.town.name);
    expect([named("adults"), named("children")]).toEqual([["Open"], ["Kind"]]);
    for (const kind of ["adults", "children"] as const) {
      const offered = places.outside.filter(
        (one) => one.kind === kind && (one.status === "open" || one.status === "unknown"),
      );
      expect(
        findNearerOutside(places.outside, from, Infinity, kind)
          .map((found) => found.town.name)
          .sort(),
      ).toEqual(offered.map(({ name }) => name).sort());
    }
  });
});
