import { describe, expect, it } from "vitest";
import type { Phone } from "../../../../src/domain/directory/records/hospice.ts";
import { sayWhoseNumber } from "../../../../src/presentation/directory/house/first-contact.ts";
import { joinNotes } from "../../../../src/presentation/directory/house/join-notes.ts";
import {
  noteNumber,
  noteNumberInFull,
  sayListedNumberNote,
  sayNumberNote,
} from "../../../../src/presentation/directory/house/say-number-note.ts";
import { markOtherYear } from "../../../../src/presentation/directory/house/number-years.ts";
import { markOld } from "../../../../src/presentation/directory/house/say-source.ts";
import { shortPhoneKinds } from "../../../../src/words/sociale-kaart.ts";

const today = "2027-06-15";
const kinds: readonly Phone["kind"][] = ["hospice", "organization", "coordination-point", "urgent"];
const dates = [undefined, "2019", "2023-04", "2026-06-14", "2027-06-01"];
const houses = [{}, { organization: { name: "Verzonnen Stichting" } }];
const grid = kinds.flatMap((kind) =>
  dates.flatMap((asOf) => houses.map((house) => ({ phone: { kind, asOf }, house }))),
);

describe("what stands behind a number", () => {
  it("is whose it is and how old, in the same words in a list, in a row of the directory and with more room", () => {
    for (const { phone, house } of grid) {
      const { whose, age } = noteNumber(phone, today);
      const said = JSON.stringify(phone);
      expect(age, said).toBe(markOld(phone.asOf, today));
      expect(whose, said).toBe(phone.kind === "hospice" ? null : shortPhoneKinds[phone.kind]);
      expect(sayNumberNote(phone, today), said).toBe(joinNotes({ whose, age }));
      const full = noteNumberInFull(phone, house, today);
      expect([full.age, full.whose], said).toEqual([age, sayWhoseNumber(phone, house)]);
      const marked = markOtherYear(phone.asOf, "2023");
      expect(sayListedNumberNote({ phoneKind: phone.kind, ...(marked !== null && { phoneAge: marked }) }), said).toBe(
        joinNotes({ whose, age: marked }),
      );
    }
  });

  it("is nothing behind a new number of the house itself", () => {
    expect(sayNumberNote({ kind: "hospice", asOf: "2027-06-01" }, today)).toBeNull();
    expect(sayListedNumberNote({})).toBeNull();
  });
});
