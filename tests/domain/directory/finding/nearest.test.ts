import { describe, expect, test } from "vitest";
import { listNearest } from "../../../../src/domain/directory/finding/nearest.ts";
import { compileOrThrow, fixtureText, parseHospice, withHospices } from "../read-fixture.ts";

const [hospice] = compileOrThrow(withHospices(parseHospice(fixtureText))).hospices;
if (!hospice) throw new Error("the fixture holds one hospice");

describe("the nearest hospices", () => {
  const near = (id: string, latitude: number, status: "open" | "closed" | "planned" | "unknown" = "open") => ({
    ...hospice,
    id,
    latitude,
    longitude: 6,
    status,
  });

  test("are others that may be open, by distance", () => {
    const all = [
      near("zelf", 53),
      near("ver", 52),
      near("dicht", 53.1),
      near("gesloten", 53.01, "closed"),
      near("plan", 53.02, "planned"),
      near("onzeker", 53.2, "unknown"),
    ];
    const found = listNearest(near("zelf", 53), all, 2);
    expect(found.map((item) => item.hospice.id)).toEqual(["dicht", "onzeker"]);
    expect(found[0]?.distanceKm).toBeCloseTo(11.1, 1);
  });
});
