import type { FieldChange } from "../../../domain/directory/records/history.ts";

/** What a visitor acts on: whether and where the house is, how to reach it, and what it has and asks. Never a note of editors. */
const FOR_VISITORS =
  /^(?:name|status|type|phones|address\.(?:street|postal_code|city)|website\.url|email\.address|capacity\.beds|costs\.contribution_per_day_eur)$/u;

/** The changes of a day that a visitor wants to know, and those that are told when asked for; together all of them. */
export function splitChanges(fields: readonly FieldChange[]): { told: FieldChange[]; others: FieldChange[] } {
  const told: FieldChange[] = [];
  const others: FieldChange[] = [];
  for (const change of fields) {
    const shown = change.field === "phones" ? keepNumbers(change) : change;
    const isTold = FOR_VISITORS.test(change.field) && shown.before !== shown.after;
    (isTold ? told : others).push(isTold ? shown : change);
  }
  return { told, others };
}

/** Of each phone the number, which stands first: whose it is and of when the source is, is no other number. */
function keepNumbers({ field, before, after }: FieldChange): FieldChange {
  return { field, before: listNumbers(before), after: listNumbers(after) };
}

function listNumbers(phones: string | null): string | null {
  return (
    phones &&
    phones
      .split("; ")
      .map((phone) => phone.split(", ")[0])
      .filter((part) => /^[\d+][\d\s-]+$/u.test(part ?? ""))
      .join(", ")
  );
}
