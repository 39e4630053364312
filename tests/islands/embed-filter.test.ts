import { describe, expect, it } from "vitest";
import { countInWords, fitsEmbedFilter, readEmbedFilter } from "../../src/islands/embed/embed-filter.ts";

const hospice = { regions: ["twente"], networks: ["twente-midden"], type: "hch" };

describe("the frame for other sites", () => {
  it("shows what the address asks for, and everything without a wish", () => {
    const fits = (search: string) => fitsEmbedFilter(hospice, readEmbedFilter(search));
    expect(fits("")).toBe(true);
    expect(fits("?regio=twente&type=hch&netwerk=twente-midden")).toBe(true);
    expect(fits("?regio=TWENTE")).toBe(true);
    expect(fits("?regio=twente&type=bth")).toBe(false);
    expect(fits("?netwerk=bestaat-niet")).toBe(false);
    expect(fits("?regio=%3Cscript%3E")).toBe(false);
  });

  it("says plainly when nothing fits", () => {
    expect(countInWords(0)).toContain("Geen hospice");
    expect(countInWords(1)).toBe("1 hospice");
    expect(countInWords(12)).toBe("12 hospices");
  });
});
