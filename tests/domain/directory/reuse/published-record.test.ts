import { describe, expect, test } from "vitest";
import {
  findRecordField,
  hospiceDictionary,
  nameRecordField,
} from "../../../../src/domain/directory/records/data-dictionary.ts";
import { toPublishedDirectory } from "../../../../src/domain/directory/reuse/export.ts";
import { real, house, bare } from "./told-house.ts";

describe("the published record and the dictionary, at their edges", () => {
  test("what is not known is null in the published record", () => {
    const [published] = toPublishedDirectory([bare], real.settings, "v").hospices;
    expect(published).toMatchObject({
      statusDate: null,
      email: null,
      website: null,
      capacity: null,
      availability: null,
      sources: [{ publisher: "Bron", url: "https://verzonnen.example/", date: null }],
    });
    const [known] = toPublishedDirectory([house], real.settings, "v").hospices;
    expect(known).toMatchObject({
      statusDate: "2025-05-28",
      email: house.email,
      website: house.website,
      capacity: house.capacity,
      sources: [{ date: "2025-05-28" }, { date: null }],
    });
  });

  test("a field is found by its place in a list and by its word, and named by its group", () => {
    expect(findRecordField("phones.12.number")?.path).toBe("phones[].number");
    expect(findRecordField("sources.0")).toBeUndefined();
    expect(findRecordField("facilities.huisdieren.note")?.path).toBe("facilities.<id>.note");
    expect(nameRecordField("phones.0.number")).toBe("Telefoon: telefoonnummer");
    expect(nameRecordField("facilities.huisdieren.value")).toBe("Voorzieningen, huisdieren: antwoord");
    expect(nameRecordField("capacity.stoelen")).toBe("capacity.stoelen");
    expect(nameRecordField("name")).toBe("Naam");
  });

  test("every kind of field is told apart", () => {
    const kindOf = (path: string) => hospiceDictionary.find((field) => field.path === path)?.kind;
    expect(
      [
        "name",
        "status",
        "address",
        "languages",
        "expertise",
        "phones",
        "confirmed.hospice",
        "capacity.beds",
        "costs.contribution_per_day_eur",
        "location.latitude",
      ].map(kindOf),
    ).toEqual(["text", "choice", "group", "list", "group", "list", "boolean", "integer", "number", "number"]);
    expect(findRecordField("name")).toMatchObject({ isRequired: true, maxLength: 200, choices: [] });
    expect(findRecordField("checked.on")).toMatchObject({ isRequired: true, kind: "text" });
  });
});
