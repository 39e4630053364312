import { rows, type Column } from "./fact.ts";

const confirmed = (label: string, column: Column) =>
  ({
    label,
    help: "true of false",
    value: "boolean",
    isRequired: true,
    page: "own",
    csv: [column],
    hsds: { attribute: column.name },
    ask: false,
  }) as const;

/** Where the facts come from, what is uncertain, and who looked at it. */
export const originFacts = rows({
  notices: {
    label: "Let op",
    help: "lijst van zinnen: wat bronnen tegenspreken, wat veranderde, wat onzeker is",
    value: "texts",
    page: "own",
    csv: [{ at: 100, name: "notices" }],
    hsds: { attribute: "notices" },
    ask: false,
  },
  open_questions: {
    label: "Nog uit te zoeken",
    help: "lijst van zinnen: wat nog moet worden uitgezocht",
    value: "texts",
    page: "own",
    csv: [{ at: 101, name: "open_questions" }],
    hsds: { attribute: "open_questions" },
    ask: false,
  },
  sources: {
    label: "Bronnen",
    help: "ten minste één bron",
    value: "sources",
    isRequired: true,
    page: "own",
    csv: [{ at: 57, name: "sources", help: "bronnen: uitgever, datum en webadres", form: "sources" }],
    // An attribute per source, which `hsds-attributes.ts` writes by itself.
    hsds: { field: "attributes" },
    ask: false,
  },
  found_on: {
    label: "Gevonden op",
    help: "de dag waarop de gegevens zijn gevonden; dit is geen controle",
    value: "day",
    isRequired: true,
    page: "own",
    csv: [{ at: 55, name: "found_on" }],
    hsds: { attribute: "found_on" },
    ask: false,
  },
  checked: {
    label: "Controle",
    help: "on, by_role en next; null zolang niemand controleerde",
    kind: "group",
    isRequired: true,
    facts: {
      on: {
        label: "Gecontroleerd op",
        help: "de dag van de controle, of null",
        value: "day-or-null",
        isRequired: true,
        page: "own",
        csv: [{ at: 54, name: "checked_on", help: "dag van de laatste controle" }],
        hsds: { field: "assured_date" },
        ask: { in: "ingevuld", isRequired: true, label: "Ingevuld op", help: "de dag waarop u dit invult" },
      },
      by_role: {
        label: "Gecontroleerd door",
        help: "de rol van wie controleerde (nooit een naam), of null",
        value: "line-or-null",
        isRequired: true,
        page: "own",
        csv: [{ at: 102, name: "checked_by_role" }],
        hsds: { attribute: "checked_by_role" },
        ask: {
          in: "ingevuld",
          isRequired: true,
          label: "Functie van wie invult",
          help: "alleen de functie, geen naam",
        },
      },
      next: {
        label: "Volgende controle",
        help: "de dag van de volgende controle, of null",
        value: "day-or-null",
        isRequired: true,
        page: "own",
        csv: [{ at: 103, name: "next_check" }],
        hsds: { attribute: "next_check" },
        ask: { in: "ingevuld", help: "de dag waarop u de gegevens opnieuw wilt nakijken" },
      },
    },
  },
  confirmed: {
    label: "Bevestigd",
    help: "hospice en network, elk true of false",
    kind: "group",
    isRequired: true,
    facts: {
      hospice: confirmed("Bevestigd door het hospice", {
        at: 52,
        name: "confirmed_by_hospice",
        help: "bevestigd door het hospice: true of false",
      }),
      network: confirmed("Bevestigd door het netwerk", {
        at: 53,
        name: "confirmed_by_network",
        help: "bevestigd door het netwerk: true of false",
      }),
    },
  },
  redirects_from: {
    label: "Oude adressen",
    help: "lijst van oude bestandsnamen (het laatste deel van het oude webadres) die hierheen verwijzen",
    value: "ids",
    page: false,
    csv: [{ at: 104, name: "redirects_from" }],
    hsds: false,
    ask: false,
  },
});
