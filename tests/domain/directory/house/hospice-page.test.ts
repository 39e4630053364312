import { describe, expect, test } from "vitest";
import { orderPhones, whoToCallFirst } from "../../../../src/domain/directory/house/call-plan.ts";
import { writeCorrection } from "../../../../src/domain/directory/house/correction.ts";
import { findFieldSources } from "../../../../src/domain/directory/records/field-sources.ts";
import { listOwnQuestions } from "../../../../src/domain/directory/house/intake-questions.ts";
import { toJsonLd, writeDataBlock } from "../../../../src/domain/directory/house/json-ld.ts";
import { listNearest } from "../../../../src/domain/directory/finding/nearest.ts";
import { compileOrThrow, parseHospice, fixtureText, withHospices } from "../read-fixture.ts";

const [hospice] = compileOrThrow(withHospices(parseHospice(fixtureText))).hospices;
if (!hospice) throw new Error("the fixture holds one hospice");

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

describe("a correction", () => {
  const record = { id: "huis-x", name: "Huis X & Y", dataVersion: "v1" };

  test("of one field names record, field, shown value and version", () => {
    const { href, text } = writeCorrection(
      { ...record, field: { label: "Telefoon", key: "phones", shown: "050-1234567" } },
      "",
    );
    expect(href).toBeNull();
    for (const part of ["huis-x", "Telefoon (phones)", "050-1234567", "v1"]) expect(text).toContain(part);
  });

  test("is a mail with the same words once there is an address", () => {
    const { href, text } = writeCorrection(record, "info@voorbeeld.example");
    const link = new URL(href ?? "");
    expect(link.pathname).toBe("info@voorbeeld.example");
    expect(`${link.searchParams.get("subject")}\n\n${link.searchParams.get("body")}`).toBe(text);
  });

  test("text that would add a recipient or a header stays text", () => {
    const { href } = writeCorrection(
      { ...record, name: "X?cc=ander@voorbeeld.example&bcc=a\r\nTo: b" },
      "info@voorbeeld.example",
    );
    const link = new URL(href ?? "");
    expect([...link.searchParams.keys()]).toEqual(["subject", "body"]);
    expect(link.pathname).toBe("info@voorbeeld.example");
  });
});

describe("the sources of a field", () => {
  const naming = { publisher: "A", fields: ["phones", "expertise"] };
  const whole = { publisher: "B", fields: undefined };

  test("are those that name it, and otherwise those for the whole record", () => {
    expect(findFieldSources([naming, whole], "phones")).toEqual([naming]);
    expect(findFieldSources([naming, whole], "expertise.dementie")).toEqual([naming]);
    expect(findFieldSources([naming, whole], "costs")).toEqual([whole]);
    expect(findFieldSources([naming], "costs")).toEqual([]);
  });
});

test("the questions of a house follow from its conditions, and none are made up", () => {
  expect(listOwnQuestions({})).toEqual([]);
  expect(listOwnQuestions(hospice)).toEqual([
    "Is de levensverwachting korter dan ongeveer 3 maanden?",
    "Hoe oud is de patiënt? Dit huis heeft een grens.",
  ]);
});

describe("the data block for search engines", () => {
  const url = "https://voorbeeld.example/huis/";

  test("holds what a source states, and nothing that is approximate or expires", () => {
    const data = toJsonLd(hospice, { url, networks: [{ name: "Netwerk" }] });
    expect(data).toMatchObject({
      "@id": url,
      name: "Het Verzonnen Huis",
      telephone: "050-1234567",
      email: "info@verzonnen.example",
    });
    expect(Object.keys(data)).not.toContain("geo");
    expect(JSON.stringify(data)).not.toMatch(/availab|plek|valid/i);
    expect(toJsonLd({ ...hospice, precision: "own" }, { url, networks: [] })).toHaveProperty("geo");
  });

  test("cannot be ended by a text, and reads back to the same", () => {
    const hostile = { name: "</script><script>alert(1)</script><!--" };
    expect(writeDataBlock(hostile)).not.toContain("<");
    expect(JSON.parse(writeDataBlock(hostile))).toEqual(hostile);
  });
});

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
