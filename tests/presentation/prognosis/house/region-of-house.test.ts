import { describe, expect, it } from "vitest";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { draftRegion } from "../../../../src/presentation/prognosis/house/region-of-house.ts";
import { bedOverview } from "../../../../src/presentation/prognosis/outcome/bed-overview.ts";
import { describeBeds } from "../../../../src/presentation/prognosis/outcome/describe-capacity.ts";
import { computeView } from "../../../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { toDraftQuery } from "../../../../src/presentation/prognosis/scenarios/draft.ts";
import type { ScenarioDraft } from "../../../../src/presentation/prognosis/outcome/view-props.ts";
import { loadFrozenModel } from "../../../domain/prognosis/frozen-model.ts";
import { askAsBoard } from "../../../domain/prognosis/house/ask-as-board.ts";

const data = loadFrozenModel();
const year = data.years.last;
const site = data.sites.find(({ beds }) => beds === null)!;
const question = askAsBoard(site.id, { year, drawsGuests: true });

function tell(draft: ScenarioDraft) {
  const query = toDraftQuery(data, draft);
  const view = computeView(data, query);
  const { areas } = projectPlaces(data, { ...query, fromYear: year, toYear: year })[0]!;
  return { table: bedOverview({ view, areas, year, standardView: null }), beds: describeBeds(view), years: view.years };
}

describe("the region in the report of a house", () => {
  it("has the figures of the page of the region, whatever was filled in about the house", () => {
    expect(tell(draftRegion(data, question, year))).toEqual(tell({ region: site.region, year }));
  });

  it("is that of a house of one's own, in the year of the page where the question has none", () => {
    const region = data.regions.at(-1)!.id;
    expect(draftRegion(data, { ...question, place: { region }, year: null }, 2040)).toEqual({ region, year: 2040 });
  });
});
