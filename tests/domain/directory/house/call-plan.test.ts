import { describe, expect, test } from "vitest";
import { orderPhones, whoToCallFirst } from "../../../../src/domain/directory/house/call-plan.ts";

describe("whom to call first", () => {
  const own = { number: "0500-000000", kind: "hospice" } as const;
  const general = { number: "0500-000001", kind: "organization" } as const;
  const point = { number: "0500-000002", kind: "coordination-point" } as const;
  const urgent = { number: "0500-000003", kind: "urgent" } as const;

  test("is the coordination point, the house, its organization, the website and last the network", () => {
    expect(whoToCallFirst({ application: { coordinationPoint: "Punt" }, phones: [own] })).toBe("coordination-point");
    expect(whoToCallFirst({ phones: [own, point] })).toBe("coordination-point");
    expect(whoToCallFirst({ phones: [general, own] })).toBe("hospice");
    expect(whoToCallFirst({ phones: [general] })).toBe("organization");
    expect(whoToCallFirst({ phones: [], website: { url: "https://voorbeeld.example" } })).toBe("website");
    expect(whoToCallFirst({ phones: [] })).toBe("network");
  });

  test("the numbers stand in the same order", () => {
    expect(orderPhones([general, urgent, own, point])).toEqual([point, own, urgent, general]);
  });
});

describe("numbers of one kind and another", () => {
  const phone = (kind: "coordination-point" | "hospice" | "urgent" | "organization") => ({
    number: `0500-00000${kind.length}`,
    kind,
  });

  test("a number for urgent requests is one of the house", () => {
    expect(whoToCallFirst({ phones: [phone("organization"), phone("urgent")] })).toBe("hospice");
    expect(whoToCallFirst({ application: {}, phones: [phone("organization")] })).toBe("organization");
  });

  test("putting numbers in order leaves the list it was given alone", () => {
    const given = [phone("organization"), phone("hospice")];
    expect(orderPhones(given).map(({ kind }) => kind)).toEqual(["hospice", "organization"]);
    expect(given.map(({ kind }) => kind)).toEqual(["organization", "hospice"]);
  });
});
