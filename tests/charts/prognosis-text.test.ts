import { describe, expect, it } from "vitest";
import { countKnownBeds, describeKnownBeds } from "../../src/components/prognosis/count-known-beds.ts";
import { explainGrowth, sayBedsCompared, sayNeed, sayRefusal, type GrowthFacts, type HeadlineFacts } from "../../src/text/prognosis.ts";

const headline: HeadlineFacts = {
  year: 2040,
  place: "Twente",
  guests: "473",
  bedsByOccupancy: "34",
  occupancy: "80%",
  bedsByRefusal: "36",
  refusal: "5%",
  isSum: false,
};
const growth: GrowthFacts = {
  fromYear: 2025,
  toYear: 2040,
  place: "Twente",
  deathsChange: 0.118,
  guestsChange: 0.021,
  under80Change: -680,
  from85Change: 1420,
  totalChange: 790,
  profile: "meanAndSpread",
};

describe("the headline", () => {
  it("says the need with its norm, and the refusal rule apart from it", () => {
    expect(sayNeed(headline)).toBe("In 2040 verwacht het model ongeveer 473 gasten per jaar in Twente; daarvoor zijn bij 80% bezetting ongeveer 34 bedden nodig.");
    expect(sayRefusal(headline)).toBe("Wie hooguit 5% van de aanvragen wil weigeren, heeft bij één gezamenlijke pool ongeveer 36 bedden nodig.");
  });

  it("never suggests one pool over regions", () => {
    expect(sayRefusal({ ...headline, isSum: true })).toContain("pool per regio");
    expect(sayBedsCompared({ ...headline, isSum: true, difference: 2 })).toContain("pool per regio");
  });

  it("says so when both rules agree", () => {
    expect(sayBedsCompared({ ...headline, bedsByRefusal: "34", difference: 0 })).toContain("hetzelfde aantal");
  });
});

describe("explainGrowth", () => {
  it("names the ages when the whole rise is at 85 and over", () => {
    expect(explainGrowth(growth)).toBe(
      "Van 2025 tot 2040 stijgt de sterfte in Twente met 12% en het aantal hospicegasten met 2%. De hele stijging komt van mensen van 85 jaar en ouder, terwijl de sterfte onder de 80 jaar daalt; en heel oude mensen gaan minder vaak naar een hospice.",
    );
  });

  it("claims no more than the figures bear out", () => {
    expect(explainGrowth({ ...growth, from85Change: 300 })).not.toContain("hele stijging");
    expect(explainGrowth({ ...growth, under80Change: 10 })).not.toContain("hele stijging");
  });

  it("gives each its own verb when they move apart", () => {
    expect(explainGrowth({ ...growth, guestsChange: -0.03 })).toContain("stijgt de sterfte in Twente met 12% en daalt het aantal hospicegasten met 3%");
    expect(explainGrowth({ ...growth, guestsChange: 0.001 })).toContain("en blijft het aantal hospicegasten ongeveer gelijk");
  });

  it("does not use age as a reason for the flat profile", () => {
    expect(explainGrowth({ ...growth, profile: "flat", guestsChange: 0.118 })).toContain("het vlakke profiel telt elke leeftijd even zwaar");
  });
});

describe("known beds", () => {
  const house = (changes: object) => ({ type: "bth", status: "open" as const, modelRegion: "twente", ...changes });

  it("counts houses without a number apart instead of as nought", () => {
    const counted = countKnownBeds([house({ capacity: { beds: 4 } }), house({}), house({ capacity: { note: "?" } })], "twente");
    expect(counted).toEqual({ beds: 4, known: 1, hospices: 3 });
    expect(describeKnownBeds(counted)).toBe("ten minste 4 bekende bedden in 1 van de 3 hospices");
  });

  it("leaves out houses elsewhere, for children, for respite, and not open", () => {
    const houses = [{ type: "child" }, { type: "respite" }, { status: "closed" }, { status: "planned" }, { modelRegion: "salland" }].map((changes) => house({ capacity: { beds: 9 }, ...changes }));
    expect(countKnownBeds(houses as Parameters<typeof countKnownBeds>[0], "twente")).toEqual({ beds: 0, known: 0, hospices: 0 });
  });

  it("shows unknown as unknown", () => {
    expect(describeKnownBeds({ beds: 0, known: 0, hospices: 2 })).toBe("aantal bedden onbekend bij alle 2 hospices");
    expect(describeKnownBeds({ beds: 0, known: 0, hospices: 0 })).toBe("geen hospice bekend");
  });
});
