import { asOf, note, rows } from "./fact.ts";

const bedCount = {
  label: "Bedden",
  help: "heel getal tussen 1 en 60",
  value: "integer",
  minimum: 1,
  maximum: 60,
} as const;

/**
 * Beds that are no beds of the house today: their number, its day and a note, each a column of its own.
 * @param at places of those columns
 */
function bedsApart(
  name: string,
  at: readonly [beds: number, day: number, note: number],
  help: string,
  dayHelp: string,
) {
  return {
    beds: {
      ...bedCount,
      isRequired: true,
      page: "beside",
      csv: [{ at: at[0], name, help }],
      hsds: { attribute: name },
      ask: false,
    },
    as_of: { ...asOf(at[1], `${name}_as_of`, dayHelp), hsds: { attribute: `${name}_as_of` } },
    note: { ...note(at[2], `${name}_note`), hsds: { attribute: `${name}_note` } },
  } as const;
}

/** Beds, free places and price. */
export const placesFacts = rows({
  capacity: {
    label: "Capaciteit",
    help: "beds met as_of of een note; een plan staat onder planned, een vroeger gebouw onder former_building",
    kind: "group",
    facts: {
      beds: {
        ...bedCount,
        page: { list: "beds", form: "beds" },
        csv: [
          {
            at: 38,
            name: "beds",
            help: "aantal bedden nu: hooguit drie jaar voor de bouw van de site geteld, of bevestigd door het huis",
          },
        ],
        hsds: { attribute: "beds" },
        ask: { in: "plaatsen" },
      },
      as_of: {
        ...asOf(39, "beds_as_of", "datum van de bron van het aantal bedden nu"),
        hsds: { attribute: "beds_as_of" },
      },
      note: { ...note(84, "beds_note"), hsds: { attribute: "beds_note" } },
      // Beds that are not there (any more) stand apart, so that nothing adds them to the beds of the house.
      planned: {
        label: "Gepland",
        help: "het aantal bedden uit een plan: beds met as_of of een note",
        kind: "group",
        facts: bedsApart("beds_planned", [42, 43, 85], "aantal bedden in een plan", "datum van de bron van het plan"),
      },
      former_building: {
        label: "Vroeger gebouw",
        help: "het aantal bedden in een gebouw waar het huis niet meer zit: beds met as_of of een note",
        kind: "group",
        facts: bedsApart(
          "beds_former_building",
          [44, 45, 86],
          "aantal bedden in een gebouw waar het huis niet meer zit",
          "datum van de bron over het vroegere gebouw",
        ),
      },
    },
  },
  availability: {
    label: "Beschikbaarheid",
    help: "status, reported_on en valid_until",
    kind: "group",
    facts: {
      status: {
        label: "Beschikbaarheid",
        help: "er is plek (place), een wachtlijst (waiting-list), vol (full) of in overleg (on-consultation)",
        value: "choice",
        choices: ["place", "waiting-list", "full", "on-consultation"],
        isRequired: true,
        page: "own",
        csv: [{ at: 46, name: "availability", help: "gemelde beschikbaarheid; geldt niet langer dan valid_until" }],
        hsds: {
          attribute: "availability",
          help: "Gemelde beschikbaarheid: er is plek (place), een wachtlijst (waiting-list), vol (full) of in overleg (on-consultation). Geldt niet langer dan availability_valid_until.",
        },
        ask: {
          in: "plaatsen",
          choose: "availability",
          help: "zoals vol of er is plek; alleen als u ook invult tot en met welke dag dat geldt",
        },
      },
      note: {
        ...note(87, "availability_note"),
        hsds: { attribute: "availability_note" },
        ask: { in: "plaatsen", label: "Beschikbaarheid: toelichting", help: "zoals: vanaf maandag weer één kamer" },
      },
      reported_on: {
        label: "Gemeld op",
        help: "de dag van de melding",
        value: "day",
        isRequired: true,
        page: "own",
        csv: [{ at: 47, name: "reported_on", help: "dag van de melding van de beschikbaarheid" }],
        hsds: { attribute: "availability_reported_on" },
        ask: false,
      },
      valid_until: {
        label: "Geldig tot en met",
        help: "de laatste dag waarop de melding geldt; zonder die dag mag er geen beschikbaarheid staan",
        value: "day",
        isRequired: true,
        page: "own",
        csv: [
          {
            at: 48,
            name: "valid_until",
            help: "laatste dag waarop de beschikbaarheid geldt; daarna is die onbekend",
          },
        ],
        hsds: {
          attribute: "availability_valid_until",
          help: "De laatste dag waarop de melding geldt. Daarna is de beschikbaarheid onbekend.",
        },
        ask: {
          in: "plaatsen",
          label: "Plek geldig tot en met",
          help: "verplicht als u iets over plek invult; daarna verdwijnt het vanzelf",
        },
      },
    },
  },
  costs: {
    label: "Kosten",
    help: "contribution_per_day_eur met as_of of note, en checked_on",
    kind: "group",
    facts: {
      contribution_per_day_eur: {
        label: "Eigen bijdrage",
        help: "bedrag in euro per dag, tussen 0 en 500",
        value: "number",
        minimum: 0,
        maximum: 500,
        page: { list: "costs", form: "price" },
        csv: [
          {
            at: 49,
            name: "contribution_per_day_eur",
            help: "eigen bijdrage per dag in euro, zoals de bron van costs_as_of of de toelichting het noemt; kan veranderd zijn",
          },
        ],
        hsds: { field: "fees_description" },
        ask: { in: "plaatsen" },
      },
      as_of: asOf(88, "costs_as_of"),
      checked_on: {
        label: "Bedrag gecontroleerd op",
        help: "de dag waarop het bedrag is gecontroleerd, of null als niemand dat deed",
        value: "day-or-null",
        page: "beside",
        csv: [{ at: 89, name: "costs_checked_on", help: "dag waarop het bedrag is gecontroleerd" }],
        hsds: { field: "fees_description" },
        ask: false,
      },
      note: {
        ...note(90, "costs_note"),
        hsds: { field: "fees_description" },
        ask: {
          in: "plaatsen",
          label: "Toelichting bij de kosten",
          help: "wat bij het bedrag hoort, of waarom er geen bedrag is",
        },
      },
    },
  },
});
