import { describe, expect, test } from "vitest";
import { correctionMail, whoToCallFirst } from "../../src/components/directory/contact.ts";
import { bedFacts, costFacts } from "../../src/components/directory/hospice-facts.ts";

describe("costs", () => {
  test("an amount nobody checked is not shown as a price", () => {
    const [fact] = costFacts({ costs: { contributionPerDayEur: 40, asOf: "2017" } });
    expect(fact?.text).toBe("Er staat een eigen bijdrage in een bron uit 2017. Vraag het huis naar het bedrag van nu.");
  });

  test("a checked amount is shown with the day of the check", () => {
    const [fact] = costFacts({ costs: { contributionPerDayEur: 45.5, checkedOn: "2026-11-02" } });
    expect(fact?.text).toBe("€ 45,50 per dag (gecontroleerd op 2 november 2026)");
  });

  test("without a source there is no text, so the page says unknown", () => {
    expect(costFacts({})).toEqual([{ label: "Eigen bijdrage", note: undefined }]);
  });
});

describe("places free", () => {
  const availability = { status: "place", reportedOn: "2026-11-20", validUntil: "2026-11-27" } as const;

  test("hold until their last day and are unknown from the next", () => {
    expect(bedFacts({ availability }, "2026-11-27")[1]?.text).toContain("er is plek");
    expect(bedFacts({ availability }, "2026-11-28")[1]?.text).toBe("Onbekend. Bel het hospice.");
  });
});

describe("whom to call first", () => {
  test("is the coordination point, the house, its organization, the website and last the network", () => {
    const own = { number: "0500-000000", kind: "hospice" } as const;
    const general = { number: "0500-000001", kind: "organization" } as const;
    expect(whoToCallFirst({ application: { coordinationPoint: "Punt" }, phones: [own] })).toBe("coordination-point");
    expect(whoToCallFirst({ phones: [general, own] })).toBe("hospice");
    expect(whoToCallFirst({ phones: [general] })).toBe("organization");
    expect(whoToCallFirst({ phones: [], website: { url: "https://voorbeeld.example" } })).toBe("website");
    expect(whoToCallFirst({ phones: [] })).toBe("network");
  });
});

describe("a correction", () => {
  const record = { id: "huis-x", name: "Huis X & Y", dataVersion: "v1" };

  test("is text to copy while there is no address", () => {
    const { href, text } = correctionMail({ ...record, address: "" });
    expect(href).toBeNull();
    expect(text).toContain("huis-x");
  });

  test("is a mail with everything in it once there is one", () => {
    const { href } = correctionMail({ ...record, address: "info@voorbeeld.example" });
    const link = new URL(href ?? "");
    expect(link.pathname).toBe("info@voorbeeld.example");
    expect(link.searchParams.get("subject")).toBe("Verbetering sociale kaart: Huis X & Y");
  });
});
