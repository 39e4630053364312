import { describe, expect, it } from "vitest";
import {
  findRecordField,
  hospiceDictionary,
  nameRecordField,
} from "../../../../src/domain/directory/records/data-dictionary.ts";
import { hospiceKeys } from "../../../../src/domain/directory/records/hospice-fields.ts";
import { diffRecords } from "../../../../src/domain/directory/records/history.ts";
import { fixtureText, parseHospice } from "../read-fixture.ts";

describe("the data dictionary", () => {
  it("holds every field of the schema, with a Dutch name and a meaning", () => {
    expect(hospiceDictionary.filter(({ path }) => !path.includes(".")).map(({ path }) => path)).toEqual(hospiceKeys);
    for (const { path, title, description } of hospiceDictionary) {
      expect(title, path).not.toBe(path);
      expect(description, path).toMatch(/\S/u);
    }
  });

  it("knows what a field holds and what may stand in it", () => {
    expect(findRecordField("admission.minimum_age")).toMatchObject({
      title: "Leeftijd vanaf",
      kind: "integer",
      minimum: 0,
      maximum: 120,
      isRequired: false,
    });
    expect(findRecordField("phones.0.kind")).toMatchObject({
      kind: "choice",
      choices: ["hospice", "organization", "coordination-point", "urgent"],
      isRequired: true,
    });
    expect(findRecordField("expertise.dementie.value")?.choices).toEqual(["yes", "on-consultation", "no", "unknown"]);
    expect(findRecordField("bestaat_niet")).toBeUndefined();
  });

  it("has words for every field that a history can name", () => {
    for (const { field } of diffRecords({}, parseHospice(fixtureText).data))
      expect(nameRecordField(field), field).not.toBe(field);
    expect(nameRecordField("admission.minimum_age")).toBe("Opname: leeftijd vanaf");
    expect(nameRecordField("expertise.dementie.value")).toBe("Expertise, dementie: antwoord");
    expect(nameRecordField("een_oud_veld")).toBe("een_oud_veld");
  });
});
