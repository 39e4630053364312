import { expect, test } from "vitest";
import { lookUpPlace } from "../../../src/domain/places/place-lookup.ts";
import { municipalityOf } from "../../../src/domain/places/municipality-of.ts";
import type { PlaceList } from "../../../src/domain/places/place-list.ts";

// Invented places: none of these exists.
const at = (latitude: number) => ({ latitude, longitude: 6 });
const list: PlaceList = {
  postcodes: [
    ["1111", 53, 6],
    ["2222", 53.5, 6],
  ],
  postBoxes: [],
  towns: [
    { name: "Eendorp", municipality: "Velden", ...at(53) },
    { name: "Tweedorp", municipality: "Velden", ...at(53.01) },
    { name: "Driedorp", municipality: "Velden", ...at(53.02) },
    { name: "Grensdorp", municipality: "Bossen", ...at(53.49) },
    { name: "Randdorp", municipality: "Oevers", ...at(53.51) },
  ],
  villages: [{ name: "Gehucht", municipality: "Bossen" }],
  municipalities: ["Velden", "Bossen", "Oevers"].map((name) => ({ name, province: "Drenthe", ...at(53) })),
  formerMunicipalities: [
    { name: "Oudland", now: ["Velden"], ...at(53) },
    { name: "Verdeeld", now: ["Velden", "Bossen"], ...at(53) },
  ],
};
const municipality = (text: string) => {
  const answer = lookUpPlace(list, text);
  return answer.kind === "found" ? municipalityOf(list, answer.place) : answer.kind;
};

test("a town, a village, a gemeente and a gemeente that was lie in the gemeente of today", () => {
  expect(["Grensdorp", "Gehucht", "gemeente Velden", "Oudland"].map(municipality)).toEqual([
    "Bossen",
    "Bossen",
    "Velden",
    "Velden",
  ]);
});

test("where it is not certain it is not said: a gemeente that was divided, and a postcode on a border", () => {
  expect(municipality("1111 AB")).toBe("Velden");
  expect([municipality("2222"), municipality("Verdeeld")]).toEqual([null, null]);
});
