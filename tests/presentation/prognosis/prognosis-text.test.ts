import { describe, expect, it } from "vitest";
import { BED_RULES } from "../../../src/domain/prognosis/beds/beds.ts";
import { addCapacities, countCapacity } from "../../../src/domain/prognosis/beds/capacity.ts";
import { sayOlderBeds } from "../../../src/words/bedden.ts";
import {
  describeBeds,
  describeCapacity,
  describeGap,
  describeOlder,
} from "../../../src/presentation/prognosis/outcome/describe-capacity.ts";
import { explainGrowth, type GrowthFacts } from "../../../src/presentation/prognosis/outcome/say-growth.ts";
import {
  sayBeds,
  sayChosenRule,
  sayNeed,
  sayPerHouse,
  sayRulesCompared,
  type HeadlineFacts,
} from "../../../src/presentation/prognosis/outcome/say-answer.ts";
import { sayRange, explainBands } from "../../../src/words/prognose.ts";

const headline: HeadlineFacts = {
  year: 2040,
  place: "Twente",
  guests: "473",
  guestsRange: { low: "394", high: "544" },
  rule: "refusal",
  beds: {
    // A rule that these sentences say nothing of.
    ...(Object.fromEntries(
      BED_RULES.map((rule) => [rule, { target: "", pooled: "1", pooledRange: null, perHouse: "1" }]),
    ) as HeadlineFacts["beds"]),
    occupancy: { target: "80%", pooled: "34", pooledRange: { low: "29", high: "40" }, perHouse: "39" },
    refusal: { target: "5%", pooled: "36", pooledRange: { low: "30", high: "41" }, perHouse: "62" },
    wait: { target: "3 dagen", pooled: "35", pooledRange: null, perHouse: "58" },
    waitAndLeave: { target: "10%", pooled: "33", pooledRange: null, perHouse: "50" },
  },
  houses: 9,
  isSum: false,
};
const growth: GrowthFacts = {
  fromYear: 2025,
  toYear: 2040,
  place: "Twente",
  deathsChange: 0.118,
  guestsChange: 0.021,
  guestsFrom: "463",
  guestsTo: "473",
  bars: [
    { label: "Aantal overlijdens", sign: 1, size: "55" },
    { label: "Leeftijd bij overlijden", sign: -1, size: "44" },
  ],
};

describe("the headline", () => {
  it("says the need with its norm and its range, and the refusal rule apart from it", () => {
    expect(sayNeed(headline)).toBe(
      "In 2040 verwacht het model ongeveer 473 gasten (394\u00a0tot\u00a0544) per jaar in Twente; daarvoor zijn bij 80% bezetting ongeveer 34\u00a0bedden (29\u00a0tot\u00a040) nodig.",
    );
    expect(sayChosenRule(headline)).toBe(
      "Wie hooguit 5% van de aanvragen wil weigeren, heeft ongeveer 36\u00a0bedden (30\u00a0tot\u00a041) nodig. Beide aantallen gelden als alle huizen samen één pool zijn.",
    );
  });

  it("keeps the place of a range that is not drawn yet", () => {
    const { occupancy, refusal } = headline.beds;
    const beds = {
      ...headline.beds,
      occupancy: { ...occupancy, pooledRange: null },
      refusal: { ...refusal, pooledRange: null },
    };
    const waiting = { ...headline, guestsRange: null, beds };
    expect(`${sayNeed(waiting)} ${sayChosenRule(waiting)} ${sayBeds(waiting, waiting.beds.refusal)}`).not.toMatch(
      /\d\u00a0tot|null/,
    );
    expect(sayNeed(waiting)).toContain("473 gasten (…\u00a0tot\u00a0…)");
  });

  it("never suggests one pool over regions", () => {
    expect(sayChosenRule({ ...headline, isSum: true })).toContain("als elke regio één pool is");
    expect(sayBeds({ ...headline, isSum: true }, headline.beds.refusal)).toContain("één pool per regio");
    expect(sayRulesCompared({ ...headline, isSum: true })).toContain("één pool per regio");
  });

  it("says both rules per house, and why it cannot", () => {
    expect(sayPerHouse(headline)).toMatch(/ 9 huizen .* 39 bij de norm en 62 bij hooguit 5% weigering\.$/u);
    expect(sayPerHouse({ ...headline, houses: 1 })).toContain("hetzelfde");
    expect(sayPerHouse({ ...headline, houses: 0 })).toContain("geen hospice");
    const nobody = { ...headline, beds: { ...headline.beds, refusal: { ...headline.beds.refusal, perHouse: null } } };
    expect(sayPerHouse(nobody)).toContain("niemand naar een huis");
    expect(sayRulesCompared(nobody)).not.toContain("Per huis");
    expect(sayBeds(nobody, nobody.beds.refusal)).not.toContain("elk huis");
  });

  it("puts the flat norm beside the rule that knows sizes", () => {
    expect(sayRulesCompared(headline)).toMatch(/34\u00a0bedden, .* om 36\. Per huis is dat 39 en 62\./);
  });

  it("puts the rule the visitor chose beside the norm, and the refusal rule beside the norm itself", () => {
    expect(sayChosenRule({ ...headline, rule: "wait" })).toMatch(
      /^Wie mensen gemiddeld hooguit 3 dagen wil laten wachten, heeft ongeveer 35\u00a0bedden \(…\u00a0tot\u00a0…\) nodig\./,
    );
    expect(sayPerHouse({ ...headline, rule: "waitAndLeave" })).toContain("39 bij de norm en 50 bij hooguit 10%");
    expect(sayRulesCompared({ ...headline, rule: "occupancy" })).toBe(sayRulesCompared(headline));
  });

  it("says what a range means and what it does not cover", () => {
    expect(sayRange).toContain("2 van de 3 trekkingen");
    expect(explainBands({ profile: "Vlak" })).toMatch(/67%.*95%.*hoeft niet in het midden.*profiel “Vlak”/);
  });
});

describe("explainGrowth", () => {
  it("says how deaths and guests move, and the two largest bars with their signs", () => {
    expect(explainGrowth(growth)).toBe(
      "Van 2025 tot 2040 stijgt de sterfte in Twente met 12% en het aantal hospicegasten met 2%. Het meest tellen “Aantal overlijdens” (55 gasten per jaar erbij) en “Leeftijd bij overlijden” (44 eraf).",
    );
  });

  it("gives each its own verb when they move apart", () => {
    expect(explainGrowth({ ...growth, guestsChange: -0.03 })).toContain(
      "stijgt de sterfte in Twente met 12% en daalt het aantal hospicegasten met 3%",
    );
    expect(explainGrowth({ ...growth, guestsChange: 0.001 })).toContain(
      "en blijft het aantal hospicegasten ongeveer gelijk",
    );
  });

  it("names one bar where there is one, and none where nothing moves", () => {
    expect(explainGrowth({ ...growth, bars: growth.bars.slice(0, 1) })).toContain(
      "Het meest telt “Aantal overlijdens” (55 gasten per jaar erbij).",
    );
    expect(explainGrowth({ ...growth, bars: [] })).toContain(
      "Geen enkele oorzaak scheelt een tiende gast per jaar of meer.",
    );
  });

  it("gives no percentage of nobody", () => {
    expect(explainGrowth({ ...growth, guestsChange: null, guestsFrom: "0", guestsTo: "0", bars: [] })).toBe(
      "Van 2025 tot 2040 stijgt de sterfte in Twente met 12%. In dit scenario gaat niemand naar een hospice.",
    );
  });
});

describe("known beds", () => {
  it("counts houses without a number apart instead of as nought", () => {
    expect(describeCapacity({ knownBeds: 4, knownHospices: 1, hospices: 3 })).toBe(
      "4\u00a0bedden bij 1 van de 3 hospices, de andere nu onbekend",
    );
    expect(describeCapacity({ knownBeds: 26, knownHospices: 6, hospices: 6 })).toBe(
      "26\u00a0bedden in alle 6 hospices samen",
    );
    expect(describeCapacity({ knownBeds: 2, knownHospices: 1, hospices: 1 })).toBe("2\u00a0bedden in één hospice");
  });

  it("tells older counts beside the known beds, and counts none of them", () => {
    const capacity = addCapacities([
      countCapacity([
        { beds: 4 },
        { beds: null, otherBeds: { lastKnown: { beds: 6, asOf: "2019" } } },
        { beds: 5, otherBeds: { lastKnown: { beds: 7 }, planned: { beds: 9 } } },
      ]),
      countCapacity([{ beds: null, otherBeds: { lastKnown: { beds: 3 } } }, { beds: null }]),
    ]);
    expect(capacity).toEqual({ knownBeds: 9, knownHospices: 2, hospices: 5, older: { beds: 9, hospices: 2 } });
    const said = describeBeds({ place: "Twente", capacity, plannedCapacity: null });
    expect(said).toContain(describeCapacity(capacity));
    expect(said).toContain(sayOlderBeds({ beds: 9, hospices: 2, knownHouses: 2, allBeds: 18, allHouses: 4 }));
    expect(describeOlder(countCapacity([{ beds: 4 }]))).toBeNull();
  });

  it("shows unknown as unknown", () => {
    expect(describeCapacity({ knownBeds: 0, knownHospices: 0, hospices: 2 })).toBe("onbekend bij alle 2 hospices");
    expect(describeCapacity({ knownBeds: 0, knownHospices: 0, hospices: 1 })).toBe("onbekend");
    expect(describeCapacity({ knownBeds: 0, knownHospices: 0, hospices: 0 })).toBe("geen hospice bekend");
  });

  it("says a difference only where all beds are known", () => {
    expect(describeGap({ kind: "gap", beds: -11 })).toBe("11 minder dan nodig");
    expect(describeGap({ kind: "gap", beds: 3 })).toBe("3 meer dan nodig");
    expect(describeGap({ kind: "gap", beds: 0 })).toBe("evenveel");
    expect(describeGap({ kind: "atLeast", knownBeds: 4, knownHospices: 1, hospices: 3 })).toBeNull();
    expect(describeGap(null)).toBeNull();
  });
});
