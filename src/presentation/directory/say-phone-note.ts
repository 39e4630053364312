import { houseWords } from "../../words/sociale-kaart-kaart.ts";
import type { ListedHospice } from "./listed-hospice.ts";

const PHONE_NOTES: Readonly<Partial<Record<NonNullable<ListedHospice["phoneKind"]>, string>>> = {
  organization: houseWords.generalPhone,
  "coordination-point": houseWords.coordinationPhone,
};

/** Behind a number: whose it is, where it is not that of the house itself, and its age, where that stands out; null for neither. */
export function sayPhoneNote({ phoneKind, phoneAge }: Pick<ListedHospice, "phoneKind" | "phoneAge">): string | null {
  const parts = [phoneKind && PHONE_NOTES[phoneKind], phoneAge].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(", ");
}
