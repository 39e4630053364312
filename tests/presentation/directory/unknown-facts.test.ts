import { describe, expect, test } from "vitest";
import { listUnanswered, listUnknown } from "../../../src/presentation/directory/house/unknown-facts.ts";
import { facts } from "../../../src/domain/directory/records/facts.ts";
import { unknownLabels } from "../../../src/words/hospicepagina.ts";
import { compileOrThrow, fixtureText, parseHospice, withHospices } from "../../domain/directory/read-fixture.ts";

const [house] = compileOrThrow(withHospices(parseHospice(fixtureText))).hospices;
if (!house) throw new Error("the fixture holds one hospice");

describe("what nobody has told us of a house", () => {
  test("names what is missing, once, and nothing that is known", () => {
    const known = listUnknown(house);
    const bare = { ...house, phones: [], website: undefined, care: undefined };
    const unknown = listUnknown(bare);
    expect(new Set(unknown).size).toBe(unknown.length);
    for (const label of [unknownLabels.phone, unknownLabels.website]) {
      expect(unknown).toContain(label);
      expect(known).not.toContain(label);
    }
    expect(unknown.length).toBeGreaterThan(known.length + 2);
  });

  test("names a thing so that it means something without the heading it stands under", () => {
    const bare = listUnknown({ ...house, care: undefined, admission: undefined, application: undefined });
    expect(bare).toEqual(
      expect.arrayContaining([facts.application.facts.urgent.unknown, facts.care.facts.night.unknown]),
    );
    const onlyUnderAHeading = ["als ", "hoe het gaat", "voor wie", "in de "];
    const isBare = (label: string) =>
      onlyUnderAHeading.some((start) => label === start || (start.endsWith(" ") && label.startsWith(start)));
    expect(bare.filter(isBare)).toEqual([]);
  });

  test("does not ask for the hours of a number that is not there", () => {
    expect(listUnknown({ ...house, phones: [] })).not.toContain(unknownLabels.hours);
    expect(listUnknown({ ...house, phones: [{ number: "0500-000001", kind: "hospice" }] })).toContain(
      unknownLabels.hours,
    );
  });

  test("leaves as questions the terms without yes, on consultation or no", () => {
    const terms = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
    const claims = {
      a: { value: "yes" },
      b: { value: "no" },
      c: { value: "on-consultation" },
      d: { value: "unknown" },
    } as const;
    expect(listUnanswered(terms, claims).map(({ id }) => id)).toEqual(["d", "e"]);
  });
});
