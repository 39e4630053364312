import { describe, expect, test } from "vitest";
import { findFieldSources } from "../../../../src/domain/directory/records/field-sources.ts";

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
