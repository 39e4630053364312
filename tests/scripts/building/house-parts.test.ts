import { describe, expect, test } from "vitest";
import { listHouseParts } from "../../../scripts/building/house-parts.ts";

const admission = { waitingList: "Soms is er een wachtlijst." };
const costs = { contributionPerDayEur: 40 };

describe("the questions the page of a house answers", () => {
  test("are about waiting and costs, each under its own heading, where the house says something of it", () => {
    expect(listHouseParts({ id: "huis", status: "open", admission })).toEqual({ waitingList: "voor-wie" });
    expect(listHouseParts({ id: "huis", status: "open", costs })).toEqual({
      costs: "kosten",
      ownContribution: "kosten",
    });
    expect(listHouseParts({ id: "huis", status: "open" })).toEqual({});
    const elsewhere = { waitingList: "De coördinator kijkt dan naar een ander huis." };
    expect(listHouseParts({ id: "huis", status: "open", admission: elsewhere })).toEqual({});
  });

  test("are none for a house that is not open: it asks no costs and has no list", () => {
    expect(listHouseParts({ id: "huis", status: "closed", admission, costs })).toEqual({});
  });
});
