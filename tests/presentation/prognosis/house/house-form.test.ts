import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_BEDS } from "../../../../src/domain/prognosis/data/most-beds.ts";
import {
  askQuestion,
  blankForm,
  HOUSE_NAMES,
  isAboutHouse,
  listUnreadFields,
  OWN_HOUSE,
  readHouseAddress,
  writeHouseAddress,
  type HouseForm,
} from "../../../../src/presentation/prognosis/house/house-form.ts";
import { listUnknownNames } from "../../../../src/presentation/prognosis/scenarios/unknown-names.ts";
import { sayLeftOut } from "../../../../src/presentation/prognosis/house/say-left-out.ts";
import { isWithin, limitHouse } from "../../../../src/presentation/prognosis/house/house-limits.ts";
import { loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";

const { parameters } = loadFrozenModel();
const limits = limitHouse({
  stay: parameters["meanStayDays"]!,
  turnover: parameters["turnoverDays"]!,
  target: parameters["refusalTarget"]!,
});
const choices = {
  houses: [{ id: "huis-a", name: "Huis A", beds: null }],
  regions: [
    { id: "noord", label: "Noord" },
    { id: "zuid", label: "Zuid" },
  ],
  years: [2030, 2040, 2050],
  year: 2040,
};
const read = (search: string) => readHouseAddress(search, choices, (field, value) => isWithin(limits, field, value));

const unread = (search: string) => listUnreadFields(search, choices, (field, value) => isWithin(limits, field, value));

const figure = (min: number, max: number) => fc.option(fc.integer({ min, max }));
const forms: fc.Arbitrary<HouseForm> = fc
  .record({
    house: fc.constantFrom("", "huis-a", OWN_HOUSE),
    name: fc.string({ unit: "binary", maxLength: 80 }),
    region: fc.constantFrom("noord", "zuid"),
    beds: figure(1, MOST_BEDS),
    admissions: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 5 }),
    refusals: figure(0, 400),
    stay: fc.option(fc.integer({ min: 10, max: 1200 }).map((tenths) => tenths / 10)),
    turnover: figure(0, 14),
    planned: figure(1, MOST_BEDS),
    year: fc.option(fc.constantFrom(2030, 2040, 2050)),
    target: fc.option(fc.integer({ min: 1, max: 50 }).map((percent) => percent / 100)),
    draws: fc.boolean(),
  })
  // Name and region mean something of a house of one's own only.
  .map((form) => (form.house === OWN_HOUSE ? form : { ...form, name: "", region: "noord" }));

describe("the address of one house", () => {
  it("brings back what was filled in", () => {
    fc.assert(
      fc.property(forms, (form) => {
        // Half of a letter that takes two codes cannot travel in any address.
        fc.pre(form.name.isWellFormed());
        expect(read(writeHouseAddress(form, choices))).toEqual(form);
      }),
    );
  });

  it("is empty for a blank form", () => {
    expect(writeHouseAddress(blankForm(choices), choices)).toBe("");
    expect(read("")).toEqual(blankForm(choices));
  });

  it("leaves out what cannot be, whatever an address holds", () => {
    const wrong =
      "?huis=nergens&regio=west&bedden=6.5&plan=0&opnames=veel&opnames=-1&verblijf=1e9&wisseltijd=99&doel=2&jaar=1900";
    expect(read(wrong)).toEqual(blankForm(choices));
    expect(read("?huis=__proto__&jaar=nu").year).toBeNull();
    expect(read("?opnames=1&opnames=2&opnames=3&opnames=4&opnames=5&opnames=6").admissions).toHaveLength(5);
  });

  it.each([".", "),", "%3E", "”", "%20", "%0D%0A"])(
    "is read with %s behind it, as a mail program may put it there",
    (signs) => {
      const search = `?huis=huis-a&amp;verblijf=19,4&amp;opnames=75&amp;opnames=70${signs}`;
      expect(read(search)).toMatchObject({ house: "huis-a", stay: 19.4, admissions: [75, 70] });
      expect(unread(search)).toEqual([]);
    },
  );

  it("is known as that of one house however it was passed on, and no other address is", () => {
    for (const search of ["?huis=huis-a", "?jaar=2030&huis=eigen", "?jaar=2030&amp;huis=huis-a&#38;plan=8"])
      expect(isAboutHouse(search), search).toBe(true);
    for (const search of ["", "?jaar=2030", "?naam=huis", "?regio=huis"]) expect(isAboutHouse(search)).toBe(false);
  });

  it("tells of everything it leaves out, and of nothing else", () => {
    const wrong = "?huis=nergens&regio=west&bedden=6.5&opnames=veel&opnames=70&plan=0&jaar=1900";
    expect(unread(wrong)).toEqual([
      { field: "house", value: "nergens" },
      { field: "region", value: "west" },
      { field: "beds", value: "6.5" },
      { field: "planned", value: "0" },
      { field: "admissions", value: "veel" },
      { field: "year", value: "1900" },
    ]);
    for (const one of unread(wrong)) expect(sayLeftOut(one)).toContain(one.value);
    fc.assert(
      fc.property(forms, (form) => {
        fc.pre(form.name.isWellFormed());
        expect(unread(writeHouseAddress(form, choices))).toEqual([]);
      }),
    );
  });

  it("tells of every name that it does not know, and of the one that was meant", () => {
    expect(unread("?huis=huis-a&opname=70&trekt=soms")).toEqual([
      { field: "draws", value: "soms" },
      { field: "unknown", name: "opname", value: "70", meant: "opnames" },
    ]);
    fc.assert(
      fc.property(forms, fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/), (form, name) => {
        fc.pre(
          form.name.isWellFormed() &&
            !HOUSE_NAMES.includes(name) &&
            listUnknownNames(new URLSearchParams(`${name}=1`), []).length > 0,
        );
        const [told, ...others] = unread(`${writeHouseAddress(form, choices) || "?"}&${name}=1`);
        expect([told, others]).toEqual([expect.objectContaining({ field: "unknown", name }), []]);
        expect(sayLeftOut(told!)).toContain(`“${name}=1”`);
      }),
    );
  });

  it("asks nothing before a house is chosen, and skips years that are not filled in", () => {
    expect(askQuestion(blankForm(choices))).toBeNull();
    const question = askQuestion({ ...blankForm(choices), house: "huis-a", admissions: [75, null, 70] })!;
    expect(question.admissions).toEqual([75, 70]);
    expect(question.place).toEqual({ siteId: "huis-a" });
    expect(askQuestion({ ...blankForm(choices), house: OWN_HOUSE, region: "zuid" })!.place).toEqual({ region: "zuid" });
  });
});
