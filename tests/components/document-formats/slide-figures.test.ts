import { expect, it } from "vitest";
import { listSlideFigures } from "../../../src/components/document-formats/slide-figures.ts";
import { gatherHeadline } from "../../../src/presentation/prognosis/outcome/view-charts.ts";
import { model, standardView } from "../../../src/components/prognosis/standard-view.ts";

it("a slide shows the beds that the page of the region leads with, so that a room does not see two numbers", () => {
  for (const { id } of model.regions) {
    const [beds] = listSlideFigures({ title: "", points: [], figures: ["beds"], say: "" }, id);
    const { pooled } = gatherHeadline(standardView(id), 2030).beds.occupancy;
    expect(beds!.value.split(" ")[0], id).toBe(pooled);
  }
});
