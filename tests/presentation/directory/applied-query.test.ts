import { describe, expect, test } from "vitest";
import { listChips } from "../../../src/presentation/directory/list-chips.ts";
import { applyQuery, listUnknownWishes } from "../../../src/presentation/directory/applied-query.ts";
import { emptyQuery, isEmptyQuery } from "../../../src/presentation/directory/directory-query.ts";
import { describeFoundPlace, describeUnknownPlace } from "../../../src/presentation/directory/place-text.ts";
import { placeWords, sayAround } from "../../../src/words/sociale-kaart.ts";

const data = {
  needs: [
    { id: "dementie", kind: "term" as const, name: "Dementie", group: "Ziekten", phrases: [] },
    { id: "bth", kind: "type" as const, name: "Bijna-thuis-huis", group: "Soort hospice", phrases: [] },
  ],
  regions: [{ id: "noord", name: "Noord", municipalityCodes: [] }],
};
const here = { latitude: 53, longitude: 6 };
const asked = { ...emptyQuery, place: "Nergenshuizen", distance: ["10"], sort: "distance" as const };
const chipsOf = (query: typeof emptyQuery, from: typeof here | null) =>
  listChips(query, applyQuery(query, data, from), data).map(({ name }) => name);

describe("what is applied of a query", () => {
  test("holds no place, distance or order by distance without a point to measure from", () => {
    expect(applyQuery(asked, data, null)).toEqual({ ...emptyQuery });
    expect(isEmptyQuery(applyQuery(asked, data, null))).toBe(true);
    expect(applyQuery(asked, data, here)).toEqual(asked);
    expect(applyQuery({ ...asked, sort: "name" }, data, null).sort).toBe("name");
  });

  test("shows as chips, and nothing else does", () => {
    expect(chipsOf(asked, null)).toEqual([]);
    expect(chipsOf(asked, here)).toEqual(["rond Nergenshuizen", "binnen 10\u00a0km"]);
    expect(chipsOf({ ...emptyQuery, need: ["dementie", "onzin"], type: ["zzz"], region: ["noord"] }, null)).toEqual([
      "Dementie",
      "regio Noord",
    ]);
  });

  test("leaves out wishes no list knows, and names them", () => {
    const query = { ...emptyQuery, need: ["dementie", "onzin"], type: ["zzz"], region: ["noord"] };
    expect(listUnknownWishes(query, data)).toEqual(["onzin", "zzz"]);
    expect(listUnknownWishes(asked, data)).toEqual([]);
  });
});

describe("a place that was typed by another name", () => {
  const sneek = { kind: "town" as const, label: "Sneek", ...here };
  const chipFor = (place: string, from: typeof sneek) =>
    listChips({ ...emptyQuery, place }, { ...emptyQuery, place }, data, from).map(({ name }) => name);

  test("is said once to be which, and goes by its own name in the filters", () => {
    const said = placeWords.sayOtherName({ typed: "Snits", place: "Sneek" });
    expect(describeFoundPlace(sneek, " Snits ")).toBe(`${said} ${placeWords.measuredFrom({ place: "Sneek" })}`);
    expect(chipFor("Snits", sneek)).toEqual([sayAround({ place: "Sneek" })]);
  });

  test("is not, when the words are its name, a part of it, or its address", () => {
    const measured = placeWords.measuredFrom({ place: "Sneek" });
    for (const typed of ["sneek", "SNEEK", "gemeente Sneek", "8601 Sneek", "Markt 1, Sneek", ""])
      expect(describeFoundPlace(sneek, typed), typed).toBe(measured);
    const nes = { ...sneek, label: "Nes (Ameland)" };
    for (const typed of ["Nes", "Nes (Ameland)", "Nes op Ameland"])
      expect(describeFoundPlace(nes, typed), typed).toBe(placeWords.measuredFrom({ place: nes.label }));
    expect(chipFor("sneek", sneek)).toEqual([sayAround({ place: "sneek" })]);
  });
});

test("a place in Germany is said to be there, and that this map knows only houses in the Netherlands", () => {
  const place = { kind: "town" as const, label: "Verweg", ...here };
  for (const [province, isAbroad] of [
    ["Nedersaksen", true],
    ["Noordrijn-Westfalen", true],
    ["Gelderland", false],
  ] as const) {
    const said = describeFoundPlace({ ...place, province });
    expect(said).toContain(placeWords[isAbroad ? "abroad" : "outside"]({ province }));
  }
});

describe("where distance is measured from", () => {
  const place = { kind: "postcode" as const, ...here };
  test("is said in true words", () => {
    expect(describeFoundPlace({ ...place, label: "8011" })).toBe("Afstand hemelsbreed vanaf postcode 8011.");
    expect(
      describeFoundPlace({ ...place, label: "8901", measuredFrom: { kind: "town", name: "Leeuwarden" } }),
    ).toContain("8901 is een postbuscode van Leeuwarden.");
    expect(
      describeFoundPlace({
        ...place,
        kind: "municipality",
        label: "Lhee",
        measuredFrom: { kind: "municipality", name: "Westerveld" },
      }),
    ).toContain("het midden van gemeente Westerveld");
    expect(describeFoundPlace({ ...place, kind: "town", label: "Epe", province: "Gelderland" })).toContain(
      "Dat ligt in Gelderland, buiten het gebied",
    );
  });

  test("is not known when it is not found, and never said to lie elsewhere", () => {
    expect(describeUnknownPlace({ postcode4: "1012" })).toBe("Postcode 1012 kennen wij niet.");
    expect(describeUnknownPlace({})).toBe("Deze plaats kennen wij niet.");
  });
});
