import { describe, expect, test } from "vitest";
import { priceWords } from "../../../src/words/hospicepagina.ts";
import { sayPriceCaution } from "../../../src/presentation/directory/house/say-price.ts";
import { currentReport, listFacts, reportInWords } from "../../../src/presentation/directory/house/hospice-facts.ts";

describe("costs", () => {
  const day = "2026-11-21";
  const say = (costs: object) => listFacts({ costs }, "costs", { day })[0];

  test("an amount of a source is shown with how old that source is", () => {
    expect(say({ contributionPerDayEur: 40, asOf: "2017" })?.text).toBe(
      "€ 40 per dag (bron van 2017, ouder dan een jaar)",
    );
    expect(say({ contributionPerDayEur: 40, asOf: "2026-10" })?.text).toBe("€ 40 per dag (bron van oktober 2026)");
    expect(say({ contributionPerDayEur: 42.5, note: "Eigen site." })?.text).toBe("€ 42,50 per dag (bron zonder datum)");
  });

  test("a checked amount is shown with the day of the check", () => {
    const fact = say({ contributionPerDayEur: 45.5, checkedOn: "2026-11-02" });
    expect(fact?.text).toBe("€ 45,50 per dag (gecontroleerd op 2\u00a0november 2026)");
  });

  test("what is told of paying without an amount is not called the amount", () => {
    expect(say({ note: "Logeren kost iets." })).toMatchObject({ label: priceWords.around, text: undefined });
    expect(say({ contributionPerDayEur: 40, note: "Met eten." })?.label).not.toBe(priceWords.around);
  });

  test("beside an old amount stands who told it, and to ask; not beside one of now", () => {
    const sources = [
      { publisher: "Krant", url: "https://a.example", date: "2017", fields: ["costs"] },
      { publisher: "Lijst", url: "https://b.example", date: "2024", fields: ["phones"] },
    ];
    const caution = (costs: object) => sayPriceCaution({ costs, sources }, day);
    expect(caution({ contributionPerDayEur: 40, asOf: "2017" })).toBe(
      `${priceWords.toldBy({ publishers: "Krant" })} ${priceWords.mayHaveChanged}`,
    );
    expect(caution({ contributionPerDayEur: 40, checkedOn: "2026-11-02" })).toBeNull();
    expect(caution({ note: "Met eten." })).toBeNull();
  });

  test("without a source there is no text, so the page says unknown", () => {
    expect(listFacts({}, "costs")).toEqual([{ label: "Eigen bijdrage", field: "costs", note: undefined }]);
  });
});

describe("places free", () => {
  const availability = { status: "place", reportedOn: "2026-11-20", validUntil: "2026-11-27" } as const;

  test("hold from the day of the report until their last day, and nothing is said before and after", () => {
    const said = ["2026-11-19", "2026-11-20", "2026-11-27", "2026-11-28"].map((day) =>
      currentReport(availability, day),
    );
    const report = reportInWords(availability);
    expect(said).toEqual([null, report, report, null]);
  });

  test("nothing is said when nobody reported any", () => {
    expect(currentReport(undefined, "2026-11-21")).toBeNull();
  });
});

test("a number of beds without a date says so, and who stands for it", () => {
  expect(listFacts({ capacity: { beds: 6 } }, "beds")[0]?.text).toBe(
    "nu bekend: 6\u00a0bedden (bevestigd door het huis)",
  );
  expect(listFacts({ capacity: { lastKnown: { beds: 6 } } }, "beds")[0]?.text).toBe(
    "laatst bekend: 6\u00a0bedden (bron zonder datum)",
  );
});
