import { houseWords } from "../../words/sociale-kaart-kaart.ts";
import type { ListedHospice } from "./listed-hospice.ts";

const PHONE_NOTES: Readonly<Partial<Record<NonNullable<ListedHospice["phoneKind"]>, string>>> = {
  organization: houseWords.generalPhone,
  "coordination-point": houseWords.coordinationPhone,
};

/** Whose number it is, where it is not that of the house itself; null where it is. */
export function sayPhoneKind(kind: ListedHospice["phoneKind"]): string | null {
  return (kind && PHONE_NOTES[kind]) ?? null;
}
