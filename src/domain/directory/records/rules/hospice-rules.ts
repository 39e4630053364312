import { firstDay, lastDay, parseContentDate } from "../../../border/dates.ts";
import { broken, type BrokenRule } from "./broken-rule.ts";
import type { HospiceRecord } from "../hospice-fields.ts";
import { publicationRules } from "./publication-rules.ts";

/** The rules that tie fields of one record together; returns the broken ones. */
export function hospiceRules(record: HospiceRecord): BrokenRule[] {
  return [
    ...publicationRules(record),
    ...dateRules(record),
    ...capacityRules(record),
    ...figureRules(record),
    ...networkRules(record),
    ...callRules(record),
    ...listRules(record),
  ];
}

function dateRules({ availability, checked, confirmed, costs }: HospiceRecord): BrokenRule[] {
  return [
    ...broken(
      availability !== undefined && availability.valid_until < availability.reported_on,
      ["availability", "valid_until"],
      "een dag op of na reported_on",
    ),
    ...broken(
      checked.on !== null && checked.by_role === null,
      ["checked", "by_role"],
      "de rol van wie controleerde, want checked.on is ingevuld",
    ),
    ...broken(
      checked.on === null && checked.by_role !== null,
      ["checked", "on"],
      "de dag van de controle, want checked.by_role is ingevuld",
    ),
    ...broken(
      (confirmed.hospice || confirmed.network) && checked.on === null,
      ["checked", "on"],
      "de dag van de controle, want confirmed zegt dat het hospice of het netwerk de gegevens bevestigde",
    ),
    ...broken(
      checked.next !== null && (checked.on === null || checked.next <= checked.on),
      ["checked", "next"],
      "een dag na checked.on; zonder controle is er geen volgende controle",
    ),
    ...broken(
      Boolean(costs?.checked_on) && costs?.contribution_per_day_eur === undefined,
      ["costs", "contribution_per_day_eur"],
      "een bedrag, want costs.checked_on is ingevuld",
    ),
  ];
}

/** Beds that are there, that are planned and that were there exclude each other in some ways. */
function capacityRules({ capacity, status }: HospiceRecord): BrokenRule[] {
  const undated = (count: { as_of?: string | undefined; note?: string | undefined } | undefined) =>
    count !== undefined && !count.as_of && !count.note;
  const { beds, planned, former_building: former, as_of: date } = capacity ?? {};
  const expected = "een datum bij het aantal bedden, of een note die zegt dat de bron geen datum heeft";
  return [
    ...broken(beds !== undefined && undated(capacity), ["capacity", "as_of"], expected),
    ...broken(undated(planned), ["capacity", "planned", "as_of"], expected),
    ...broken(undated(former), ["capacity", "former_building", "as_of"], expected),
    ...broken(
      beds === undefined && date !== undefined,
      ["capacity", "beds"],
      "een aantal bedden, want capacity.as_of is ingevuld",
    ),
    ...broken(
      beds !== undefined && status === "planned",
      ["capacity", "beds"],
      "geen bedden van nu bij status: planned; zet het aantal onder capacity.planned",
    ),
    ...broken(
      planned !== undefined && status === "closed",
      ["capacity", "planned"],
      "geen plan voor bedden bij status: closed",
    ),
    ...broken(
      beds !== undefined &&
        date !== undefined &&
        former?.as_of !== undefined &&
        lastDay(parseContentDate(date)) < firstDay(parseContentDate(former.as_of)),
      ["capacity", "former_building", "as_of"],
      `een datum van vóór of gelijk met capacity.as_of (${date}): in een vroeger gebouw is niet later geteld dan in dit`,
    ),
  ];
}

function figureRules({ costs, admission }: HospiceRecord): BrokenRule[] {
  return [
    ...broken(
      costs?.contribution_per_day_eur !== undefined && !costs.as_of && !costs.note,
      ["costs", "as_of"],
      "een datum bij het bedrag, of een note die zegt dat de bron geen datum heeft",
    ),
    ...broken(
      admission?.minimum_age !== undefined &&
        admission.maximum_age !== undefined &&
        admission.maximum_age < admission.minimum_age,
      ["admission", "maximum_age"],
      "een leeftijd op of boven minimum_age",
    ),
  ];
}

function networkRules({ networks, networks_basis: basis }: HospiceRecord): BrokenRule[] {
  return broken(
    Boolean(networks?.length) && !basis,
    ["networks_basis"],
    "derived of stated, want networks is ingevuld",
  );
}

const OFFICE_HOURS = /\b(?:kantoor(?:tijd|uren)|werkdagen|doordeweeks)\b/iu;

/** When one can call is said at the number: elsewhere the page would not know it, and ask for it. */
function callRules({ application, phones = [] }: HospiceRecord): BrokenRule[] {
  return (["process", "introduction"] as const).flatMap((field) =>
    broken(
      phones.length > 0 && OFFICE_HOURS.test(application?.[field] ?? ""),
      ["application", field],
      "een tekst zonder wanneer u kunt bellen; dat staat bij het nummer, in hours",
    ),
  );
}

function listRules(record: HospiceRecord): BrokenRule[] {
  return [
    ...repeated(record.networks, "networks"),
    ...repeated(record.alternate_names, "alternate_names"),
    ...repeated(record.redirects_from, "redirects_from"),
  ];
}

function repeated(values: readonly string[] | undefined, field: string): BrokenRule[] {
  return (values ?? []).flatMap((value, index, all) =>
    broken(all.indexOf(value) < index, [field, index], `elke waarde één keer; ${value} staat er twee keer`),
  );
}
