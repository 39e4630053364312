import { describe, expect, test } from "vitest";
import { currentReport, listFacts, reportInWords } from "../../../src/presentation/directory/house/hospice-facts.ts";

describe("costs", () => {
  test("an amount nobody checked is not shown as a price", () => {
    const [fact] = listFacts({ costs: { contributionPerDayEur: 40, asOf: "2017" } }, "costs");
    expect(fact?.text).toBe("Er staat een eigen bijdrage in een bron uit 2017. Vraag het huis naar het bedrag van nu.");
  });

  test("a checked amount is shown with the day of the check", () => {
    const [fact] = listFacts({ costs: { contributionPerDayEur: 45.5, checkedOn: "2026-11-02" } }, "costs");
    expect(fact?.text).toBe("€ 45,50 per dag (gecontroleerd op 2 november 2026)");
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
  expect(listFacts({ capacity: { beds: 6 } }, "beds")[0]?.text).toBe("6 bedden (bevestigd door het huis)");
  expect(listFacts({ capacity: { lastKnown: { beds: 6 } } }, "beds")[0]?.text).toBe(
    "laatst bekend: 6 bedden (bron zonder datum)",
  );
});
