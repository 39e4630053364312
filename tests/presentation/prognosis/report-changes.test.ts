import { describe, expect, it } from "vitest";
import { describeChanges } from "../../../src/presentation/prognosis/scenarios/describe-changes.ts";
import { toDraftQuery } from "../../../src/presentation/prognosis/scenarios/draft.ts";
import { listDifferences } from "../../../src/presentation/prognosis/sheets/report-changes.ts";
import { changeWords } from "../../../src/words/prognose-wijzigingen.ts";
import { loadFrozenModel } from "../../domain/prognosis/frozen-model.ts";

const model = loadFrozenModel();
const region = model.regions.find(({ id }) => model.sites.filter((site) => site.region === id).length > 2)!;
const [first, second] = model.sites.filter((site) => site.region === region.id);
const draft = { region: region.id, year: 2040, settings: { meanStayDays: 25 } };
const list = (counts: { year: number; admissions: number; siteIds?: string[] }[]) => {
  const admissions = counts.map((count) => ({ region: region.id, ...count }));
  const query = toDraftQuery(model, { ...draft, admissions });
  const changes = describeChanges(model, query, draft);
  return { changes, listed: listDifferences(model, query, changes) };
};

describe("what the report lists as different", () => {
  it("has the years of one region in one row, with the count of every house in every year", () => {
    const { listed } = list([
      { year: 2022, admissions: 70, siteIds: [first!.id] },
      { year: 2023, admissions: 71, siteIds: [first!.id] },
      { year: 2023, admissions: 40, siteIds: [second!.id] },
    ]);
    expect(listed.map(({ name }) => name)).toEqual(["meanStayDays", `admissions:${region.id}:2022`]);
    expect(listed[1]!.used).toBe(`${first!.name} 70, 71; ${second!.name} ${changeWords.notCounted}, 40`);
    expect(listed[1]!.label).toContain("2022 en 2023");
  });

  it("gives all houses together their counts without a name", () => {
    const { listed } = list([
      { year: 2022, admissions: 150 },
      { year: 2023, admissions: 160 },
    ]);
    expect(listed[1]!.used).toBe("150, 160");
    expect(listed[1]!.label).toBe(
      changeWords.admissions({ region: region.label, year: "2022 en 2023", part: "whole" }),
    );
  });

  it("leaves one year and every other change as it is", () => {
    const { changes, listed } = list([{ year: 2022, admissions: 150 }]);
    expect(listed).toEqual(changes);
  });
});
