import { rows, type Column, type Fact, type PageForm } from "./fact.ts";

/** How one comes to the house, and for whom it is. */

type Texts = { label: string; help: string; csv: readonly Column[] };

const application = <const Row extends Texts & Pick<Fact, "value" | "page" | "hsds">>(row: Row) =>
  ({ ...row, ask: { in: "aanmelden", isLong: true } }) as const;

const inList = (form: PageForm = "text") => ({ list: "application", form }) as const;

export const comingFacts = rows({
  application: {
    label: "Aanmelden",
    kind: "group",
    facts: {
      by: {
        label: "Wie kan aanmelden",
        help: "lijst van wie mag aanmelden, zoals [huisarts, wijkverpleegkundige]",
        value: "texts",
        page: inList(),
        csv: [{ at: 21, name: "application_by" }],
        hsds: { field: "application_process" },
        ask: { in: "aanmelden", isLong: true, help: "wie er mag aanmelden, zoals: huisarts; wijkverpleegkundige" },
      },
      process: application({
        label: "Hoe het gaat",
        help: "hoe iemand wordt aangemeld, van het eerste contact tot de opname",
        unknown: "hoe het aanmelden gaat",
        value: "text",
        page: inList(),
        csv: [{ at: 22, name: "application_process" }],
        hsds: { field: "application_process" },
      }),
      urgent: application({
        label: "Als het haast heeft",
        help: "hoe iemand wordt aangemeld die binnen enkele dagen moet komen",
        unknown: "wat u doet als het haast heeft",
        value: "text",
        page: inList(),
        csv: [{ at: 23, name: "application_urgent" }],
        hsds: { field: "application_process" },
      }),
      coordination_point: application({
        label: "Coördinatiepunt",
        help: "het regionale punt dat eerst gebeld wordt",
        value: "text",
        page: "own",
        csv: [{ at: 24, name: "coordination_point" }],
        hsds: { field: "application_process" },
      }),
      documents: application({
        label: "Papieren",
        help: "lijst van papieren die nodig zijn",
        unknown: "welke papieren nodig zijn",
        value: "texts",
        page: inList(),
        csv: [{ at: 25, name: "documents" }],
        hsds: { field: "required_documents" },
      }),
      introduction: application({
        label: "Kennismaken",
        help: "hoe een bezoek vooraf gaat",
        unknown: "of u vooraf kunt kennismaken",
        value: "text",
        page: inList(),
        csv: [{ at: 71, name: "introduction" }],
        hsds: { field: "application_process" },
      }),
    },
  },
  admission: {
    label: "Opname",
    kind: "group",
    facts: {
      criteria: {
        label: "Voor wie",
        help: "wat er geldt om te kunnen komen",
        unknown: "voor wie het huis er is",
        value: "text",
        page: { list: "admission", form: "text" },
        csv: [{ at: 30, name: "criteria" }],
        hsds: { field: "eligibility_description" },
        ask: { in: "opname", isLong: true },
      },
      life_expectancy_max_months: {
        label: "Levensverwachting",
        help: "heel getal, hooguit zoveel maanden",
        value: "integer",
        minimum: 1,
        maximum: 24,
        page: { list: "admission", form: "months" },
        csv: [{ at: 29, name: "life_expectancy_max_months", help: "levensverwachting hooguit, in maanden" }],
        hsds: { field: "eligibility_description" },
        ask: { in: "opname" },
      },
      minimum_age: {
        label: "Leeftijd vanaf",
        help: "heel getal, leeftijd in jaren",
        value: "integer",
        minimum: 0,
        maximum: 120,
        page: { list: "admission", form: "ages" },
        csv: [{ at: 27, name: "minimum_age", help: "leeftijd vanaf" }],
        hsds: { field: "minimum_age" },
        ask: { in: "opname" },
      },
      maximum_age: {
        label: "Leeftijd tot en met",
        help: "heel getal, leeftijd in jaren",
        value: "integer",
        minimum: 0,
        maximum: 120,
        page: "beside",
        csv: [{ at: 28, name: "maximum_age", help: "leeftijd tot en met" }],
        hsds: { field: "maximum_age" },
        ask: { in: "opname" },
      },
      days: {
        label: "Opnamedagen",
        help: "dagen waarop opname kan",
        value: "text",
        page: { list: "admission", form: "text" },
        csv: [{ at: 26, name: "admission_days" }],
        hsds: { attribute: "admission_days" },
        ask: { in: "opname" },
      },
      priority: {
        label: "Wie gaat voor als het vol is",
        help: "zoals: eerst wie nergens anders terechtkan",
        unknown: "wie voorgaat als het huis vol is",
        value: "text",
        page: { list: "admission", form: "text" },
        csv: [{ at: 72, name: "priority" }],
        hsds: { attribute: "priority" },
        ask: { in: "opname", isLong: true },
      },
      waiting_list: {
        label: "Als het vol is",
        help: "of er een wachtlijst is, en wat het huis doet als er geen plek is",
        unknown: "of er een wachtlijst is als het huis vol is",
        value: "text",
        page: { list: "admission", form: "text" },
        csv: [{ at: 73, name: "waiting_list" }],
        hsds: { attribute: "waiting_list" },
        ask: { in: "opname", isLong: true },
      },
      euthanasia_policy: {
        label: "Beleid bij euthanasie",
        help: "wat het hospice over euthanasie zegt",
        value: "text",
        page: { list: "admission", form: "text" },
        csv: [{ at: 31, name: "euthanasia_policy" }],
        hsds: { attribute: "euthanasia_policy" },
        ask: { in: "opname", isLong: true },
      },
    },
  },
});
