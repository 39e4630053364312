import { describe, expect, it } from "vitest";
import { compileSmall, faultsOfSmall } from "../small-directory.ts";

const sources = [{ publisher: "P" }];
const houses = [
  { name: "Weg", status: "closed", sources },
  {
    name: "Huis",
    status: "unknown",
    status_date: "2025-05",
    address: { street: "Straat 1", postal_code: "8001 AB" },
    phone: { number: "0341-250962", as_of: "2023" },
    cost_per_day: { eur: 30 },
    told: ["Een bron zegt iets."],
    sources,
  },
];
const put = (status: string, own: object[]) => (files: Parameters<Parameters<typeof compileSmall>[0] & object>[0]) =>
  void Object.assign(files.outsidePlaces.places[0]!, { status, houses: own });

describe("the houses just outside the area", () => {
  it("keep what sources tell of them", () => {
    expect(compileSmall(put("unknown", houses)).places.outside).toMatchObject([
      {
        name: "Buiten",
        houses: [{ name: "Weg" }, { name: "Huis", statusDate: "2025-05", address: { postalCode: "8001 AB" } }],
      },
    ]);
  });

  it("give their town the status of the best of them, so that nobody is sent to a house that closed", () => {
    expect(faultsOfSmall(put("open", houses))).toEqual([
      'outsidePlaces.yaml places[1].status: "open" → de status van het beste huis in deze plaats: open, anders unknown, closure-announced of closed',
    ]);
    expect(faultsOfSmall(put("closed", houses.slice(0, 1)))).toEqual([]);
  });

  it("leave the status to the town when there is only a plan", () => {
    expect(faultsOfSmall(put("closed", [{ name: "Plan", status: "planned", sources }]))).toEqual([]);
  });
});
