import { describe, expect, test } from "vitest";
import { buildLexicon } from "../../../src/domain/search/lexicon.ts";
import { suggestQuery } from "../../../src/domain/search/rewrite-query.ts";
import {
  asksForHouses,
  asksForRegion,
  findTown,
  listTownHouses,
  listTownWords,
} from "../../../src/domain/search/town-houses.ts";

// Invented towns and houses. One hundredth of a degree of latitude is 1.11 km.
const town = (name: string, latitude: number, ...otherNames: string[]) => ({
  name,
  latitude,
  longitude: 6,
  otherNames,
});
const house = (name: string, city: string, latitude: number) => ({ name, city, latitude, longitude: 6 });
const table = listTownHouses(
  [
    town("Alfastad", 53, "Alfastêd"),
    town("Bêtadorp aan Zee", 53.1),
    town("Verweg", 51),
    town("Nes", 53.02),
    town("Nes", 53.11),
  ],
  [house("Huis Een", "Alfastad", 53), house("Huis Twee", "alfastad", 53.01), house("Zeehuis", "Gammadorp", 53.12)],
);

test("who types hospice and nothing else looks for houses, and not for the word", () => {
  for (const asked of ["hospice", "Hospices", "een hospice in de buurt"]) expect(asksForHouses(asked)).toBe(true);
  for (const asked of ["", "huis", "hospice Alfastad", "wat kost een hospice", "wat is een hospice"])
    expect(asksForHouses(asked)).toBe(false);
});

test("who types the name of a region or part of it, with hospice or without, asks for the region", () => {
  for (const asked of ["alfaland", "Alfaland en Bêtastreek", "regio Alfaland", "hospices in Alfaland"])
    expect(asksForRegion(asked, "Alfaland en Bêtastreek"), asked).toBe(true);
  for (const asked of ["", "hospice", "regio", "en", "alfaland kosten", "gammaland"])
    expect(asksForRegion(asked, "Alfaland en Bêtastreek"), asked).toBe(false);
});

describe("who names a town", () => {
  test("is shown every house in it, by any of its names", () => {
    expect(findTown("hospice in Alfastad", table)).toEqual({ houses: ["huis een", "huis twee"], isAll: true });
    expect(findTown("Alfastêd", table)?.houses).toEqual(["huis een", "huis twee"]);
  });

  test("is shown the nearest houses, nearest first, where none stands in it, and none from far away", () => {
    expect(findTown("Beta dorp Verweg betadorp aan zee hospice", table)?.houses).toEqual([
      "zeehuis",
      "huis twee",
      "huis een",
    ]);
    expect(findTown("verweg", table)?.houses).toEqual([]);
  });

  test("is shown the houses of each town of that name", () => {
    expect(findTown("nes", table)?.houses).toEqual(["huis twee", "huis een", "zeehuis"]);
  });

  test("does not name the village of Een with the word een, unless nothing else can be meant", () => {
    const een = listTownHouses([town("Een", 53)], [house("Huis Een", "Een", 53)]);
    for (const question of ["wat is een hospice", "euthanasie in een hospice", "een hospice"])
      expect(findTown(question, een), question).toBeNull();
    for (const question of ["Een", "hospice Een"]) expect(findTown(question, een)?.houses).toEqual(["huis een"]);
  });

  test("asks for nothing else only when no other telling word is there", () => {
    expect(findTown("telefoonnummer van hospice alfastad", table)?.isAll).toBe(true);
    expect(findTown("zuurstof in alfastad", table)?.isAll).toBe(false);
    expect(findTown("zuurstof", table)).toBeNull();
    expect(findTown("constructor toString", table)).toBeNull();
  });

  test("is never told that another word was meant", () => {
    const lexicon = buildLexicon([{ name: "Alfabet", otherWords: ["alfastat"] }], []);
    expect(suggestQuery("alfastad", lexicon)).not.toBeNull();
    expect(suggestQuery("alfastad", lexicon, listTownWords(table))).toBeNull();
  });
});
