import { describe, expect, test } from "vitest";
import { faultsOfSmall, type SmallFiles } from "../small-directory.ts";

const source = (fields: string[]) => ({ publisher: "Verzonnen", url: "https://voorbeeld.nl/", fields });

/** A kind to begin with for these wishes, with the facts its source is for. */
const startFor = (ids: string[], fields: string[]) => (files: SmallFiles) =>
  void Object.assign(files.types.types[0]!, {
    care_by: "Een eigen team.",
    starting_point_for: ids,
    sources: [source(fields)],
  });

describe("a kind of house to begin with for a wish", () => {
  test("is taken when a source says who gives care there", () => {
    expect(faultsOfSmall(startFor(["als"], ["care_by"]))).toEqual([]);
  });

  test("is refused for a wish that is not in the list, and without such a source", () => {
    expect(faultsOfSmall(startFor(["als", "iets"], ["care_by"]))).toEqual([
      'types.yaml types[1].starting_point_for[2]: "iets" → een id uit expertise.yaml',
    ]);
    expect(faultsOfSmall(startFor(["als"], ["definition"]))[0]).toContain("care_by bij fields");
  });
});
