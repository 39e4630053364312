import type { Hospice, Phone } from "../../../domain/directory/records/hospice.ts";
import { shortPhoneKinds } from "../../../words/sociale-kaart.ts";
import type { ListedHospice } from "../listed-hospice.ts";
import { sayWhoseNumber } from "./first-contact.ts";
import { joinNotes, type NumberNotes } from "./join-notes.ts";
import { markOld, type OldMarkWords } from "./say-source.ts";

const WHOSE: Readonly<Partial<Record<Phone["kind"], string>>> = shortPhoneKinds;

/** What a list says behind a number: the same words in every list, on paper too. */
export function noteNumber(
  { kind, asOf }: Pick<Phone, "kind" | "asOf">,
  today: string,
  ageWords?: OldMarkWords,
): NumberNotes {
  return { whose: sayWhoseInShort(kind), age: markOld(asOf, today, ageWords) };
}

/** The same where there is room for the name of the organization, and to say that a number is the house's own. */
export function noteNumberInFull(
  phone: Pick<Phone, "kind" | "asOf">,
  house: Pick<Hospice, "organization">,
  today: string,
): NumberNotes & { whose: string } {
  return { ...noteNumber(phone, today), whose: sayWhoseNumber(phone, house) };
}

/** Whose number it is in few words; null for that of the house itself. */
export function sayWhoseInShort(kind: Phone["kind"]): string | null {
  return WHOSE[kind] ?? null;
}

/** In brackets behind a number in a list; null where there is nothing to know. */
export function sayNumberNote(phone: Pick<Phone, "kind" | "asOf">, today: string): string | null {
  return joinNotes(noteNumber(phone, today));
}

/** The same of a row of the directory, which carries its age where that stands out among many. */
export function sayListedNumberNote({
  phoneKind,
  phoneAge,
}: Pick<ListedHospice, "phoneKind" | "phoneAge">): string | null {
  return joinNotes({ whose: phoneKind ? sayWhoseInShort(phoneKind) : null, age: phoneAge ?? null });
}
