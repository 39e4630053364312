import { describe, expect, it } from "vitest";
import { fitsFilter } from "../../../../src/domain/content/work-plan/work-plan-filter.ts";
import { activitySchema } from "../../../../src/domain/content/work-plan/activity.ts";
import { filterFields } from "../../../../src/islands/work-plan/filter-address.ts";
import { readFields, writeFields } from "../../../../src/presentation/address-fields.ts";
import { readEntries } from "../read-entries.ts";

const regions = ["twente", "salland"];
const parts = ["capaciteit", "kwaliteit"];
const fields = filterFields(regions, parts);

describe("choosing activities of the work plan", () => {
  const activities = readEntries("activiteiten")
    .map(({ data }) => activitySchema.parse(data))
    .map(({ part, regions: shares }) => ({ part, regions: shares.map(({ id }) => id) }));
  const count = (region: string, part: string) =>
    activities.filter((activity) => fitsFilter(activity, { region, part })).length;

  // Truth: the regions that "Aanvraag consortium Ligare toekomstbestendige hospicezorg 2030" names per activity.
  it.each([
    ["", "", 15],
    ["", "capaciteit", 7],
    ["", "kwaliteit", 3],
    ["", "samenwerking", 5],
    ["twente", "", 7],
    ["friesland", "kwaliteit", 3],
    ["groningen", "samenwerking", 3],
  ])("region %j and part %j leave %i", (region, part, left) => {
    expect(count(region, part)).toBe(left);
  });

  it("survives a round trip through the address", () => {
    for (const region of ["", ...regions]) {
      for (const part of ["", ...parts])
        expect(readFields(writeFields({ region, part }, fields), fields)).toEqual({ region, part });
    }
  });

  it("takes a value that is not offered as no wish", () => {
    expect(readFields("?regio=zeeland&deel=<b>", fields)).toEqual({ region: "", part: "" });
  });
});
