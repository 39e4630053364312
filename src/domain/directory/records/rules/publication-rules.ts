import { broken, type BrokenRule } from "./broken-rule.ts";
import type { HospiceRecord } from "../hospice-fields.ts";

/**
 * When a record has a page. `published`: a house for the last phase of life of which high or medium confidence says
 * that it is there, or was. `lead`: what is not sure (low), not known to be open (unknown), only a plan (planned), or a
 * respite house, which is no hospice. A house that has a page keeps it, whatever becomes of its status.
 */
export function publicationRules(record: HospiceRecord): BrokenRule[] {
  return record.publication === "lead" ? leadRules(record) : publishedRules(record);
}

const HAS_PAGE: readonly HospiceRecord["status"][] = ["open", "temporarily-closed", "closed"];

const CLOSED: readonly HospiceRecord["status"][] = ["temporarily-closed", "closed"];

function leadRules({ confidence, open_questions: questions, status, type }: HospiceRecord): BrokenRule[] {
  return [
    ...broken(
      !questions,
      ["open_questions"],
      "bij publication: lead ten minste één zin over wat nog moet worden uitgezocht",
    ),
    ...broken(
      confidence !== "low" && HAS_PAGE.includes(status) && type !== "respite",
      ["publication"],
      `published bij status: ${status} en confidence: ${confidence}; een lead is onzeker (low), onbekend, een plan of een respijthuis`,
    ),
  ];
}

function publishedRules(record: HospiceRecord): BrokenRule[] {
  return [
    ...broken(
      record.type === "respite",
      ["publication"],
      "lead bij type: respite, want een respijthuis is geen hospice",
    ),
    ...broken(
      record.confidence === "low",
      ["confidence"],
      "high of medium bij publication: published; anders publication: lead",
    ),
    ...broken(!record.description, ["description"], "een beschrijving bij publication: published"),
    ...broken(!record.address?.city, ["address", "city"], "een plaats bij publication: published"),
    ...broken(
      !record.address?.municipality,
      ["address", "municipality"],
      "een gemeentecode bij publication: published",
    ),
    ...broken(!record.networks?.length, ["networks"], "ten minste één netwerk bij publication: published"),
    ...broken(
      !record.status_date && (!record.status_note || CLOSED.includes(record.status)),
      ["status_date"],
      CLOSED.includes(record.status)
        ? `de dag of maand bij status: ${record.status}, en de bron ervan onder sources met fields: [status]`
        : "een datum bij de status, of een status_note die zegt waarom die er niet is",
    ),
  ];
}
