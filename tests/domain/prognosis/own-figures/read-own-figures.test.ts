import { describe, expect, it } from "vitest";
import type { OwnFigures } from "../../../../src/domain/prognosis/own-figures/own-figures.ts";
import { OwnFiguresError, readOwnFigures } from "../../../../src/domain/prognosis/own-figures/read-own-figures.ts";

const count = {
  siteId: null,
  year: 2024,
  beds: 12,
  admissions: 300,
  bedDays: null,
  meanStayDays: 21.5,
  refusals: 30,
  isForCalibration: true,
};
const figures: OwnFigures = {
  version: 1,
  regions: {
    drenthe: {
      bedsBySite: { "t-huis-van-heden-emmen": 6 },
      counts: [count, { ...count, siteId: "t-huis-van-heden-emmen", year: 2023 }],
      origins: [
        { siteId: "t-huis-van-heden-emmen", municipalityCode: "GM0114", guests: 40, year: 2024 },
        { siteId: "t-huis-van-heden-emmen", postcode4: 7811, guests: 2, year: 2024 },
      ],
    },
  },
};

/** The figures with one field of the region replaced. */
const withRegion = (fields: object) =>
  JSON.stringify({ version: 1, regions: { drenthe: { ...figures.regions["drenthe"]!, ...fields } } });

describe("own figures from a device or a file", () => {
  it("come back as they went", () => {
    expect(readOwnFigures(JSON.stringify(figures))).toEqual(figures);
  });

  it.each([
    ["no JSON", "hallo", "niet te lezen"],
    ["nothing", "null", "verwacht een groep velden"],
    ["another version", JSON.stringify({ ...figures, version: 9 }), "version: gevonden 9; verwacht versie 1"],
    ["an unknown field", JSON.stringify({ ...figures, naam: "x" }), "het veld naam bestaat niet"],
    ["a name that is none", JSON.stringify({ version: 1, regions: { "<b>": {} } }), "kleine letters"],
    [
      "too many beds",
      withRegion({ bedsBySite: { huis: 61 } }),
      "gevonden 61; verwacht een heel getal van 1 tot en met 60",
    ],
    [
      "a number as text",
      withRegion({ counts: [{ ...count, beds: "12" }] }),
      'counts[1].beds: gevonden "12"; verwacht een getal',
    ],
    ["half an admission", withRegion({ counts: [{ ...count, admissions: 1.5 }] }), "een heel getal van 0"],
    ["a house and year twice", withRegion({ counts: [count, count] }), "één keer"],
    [
      "a house beside all houses",
      withRegion({ counts: [count, { ...count, siteId: "huis" }] }),
      "niet ook alle huizen samen",
    ],
    [
      "an origin in two places",
      withRegion({ origins: [{ siteId: "huis", municipalityCode: "GM0114", postcode4: 7811, guests: 1, year: 2024 }] }),
      "één van de twee",
    ],
    ["a huge file", " ".repeat(2_000_001), "te groot"],
  ])("refuse %s", (_name, text, reason) => {
    expect(() => readOwnFigures(text)).toThrow(OwnFiguresError);
    expect(() => readOwnFigures(text)).toThrow(reason);
  });
});
