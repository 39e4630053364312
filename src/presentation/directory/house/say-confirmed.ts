import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { confirmedAll, confirmedNone, sayConfirmedSome } from "../../../words/bevestiging.ts";

/** How many of the hospices the house or its network has confirmed, as one sentence. */
export function sayConfirmed(hospices: readonly Pick<Hospice, "confirmed">[]): string {
  const confirmed = hospices.filter(({ confirmed: by }) => by.hospice || by.network).length;
  if (confirmed === 0) return confirmedNone;
  const others = hospices.length - confirmed;
  return others === 0 ? confirmedAll : sayConfirmedSome({ confirmed, others });
}
