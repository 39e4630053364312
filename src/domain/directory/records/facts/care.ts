import { asOf, note, rows, type Column } from "./fact.ts";

/** A text on care or stay, the same in every place but its words and its column. */
const told = <const Row extends { label: string; help: string; unknown?: string }>(
  row: Row,
  at: number,
  name: string,
) =>
  ({
    ...row,
    value: "text",
    page: { list: "care", form: "text" },
    csv: [{ at, name }],
    hsds: { attribute: name },
    ask: { in: "zorg", isLong: true },
  }) as const;

const claims = (label: string, words: string, csv: readonly Column[]) =>
  ({
    label,
    help: `antwoorden per id uit ${words}; wat er niet staat, is onbekend`,
    kind: "per-term",
    csv,
    facts: {
      value: {
        label: "Antwoord",
        help: "ja (yes), in overleg (on-consultation), nee (no) of onbekend (unknown)",
        value: "choice",
        choices: ["yes", "on-consultation", "no", "unknown"],
        isRequired: true,
        page: "own",
        csv: false,
        hsds: { field: "attributes" },
        // Asked per word of the vocabulary, which the questionnaire lists by itself.
        ask: false,
      },
      note: { ...note(0, ""), csv: false, hsds: { field: "attributes" } },
      as_of: {
        ...asOf(0, ""),
        help: "de datum van de bron van dit antwoord; staat die er niet bij, dan die van de oudste bron die dit veld noemt",
        csv: false,
      },
    },
  }) as const;

/** What the house does for a guest. */
export const careFacts = rows({
  care: {
    label: "Zorg",
    kind: "group",
    facts: {
      physician: told({ label: "Arts", help: "wie de arts is", unknown: "wie de arts is" }, 74, "physician"),
      nursing: told({ label: "Verpleging", help: "wie verpleegt", unknown: "wie verpleegt" }, 75, "nursing"),
      night: told(
        { label: "In de nacht", help: "hoe de nacht is geregeld, in eigen woorden", unknown: "wie er in de nacht is" },
        76,
        "night",
      ),
      night_by: {
        label: "Wie er 's nachts is",
        help: "een verpleegkundige of verzorgende in huis (nurse), de thuiszorg (homecare) of alleen vrijwilligers (volunteers); weglaten bij een plan of aanwijzing",
        value: "choice",
        choices: ["nurse", "homecare", "volunteers"],
        page: "beside",
        csv: [{ at: 105, name: "night_by" }],
        hsds: { attribute: "night_by" },
        ask: { in: "zorg", choose: "nightBy" },
      },
      volunteers: told({ label: "Vrijwilligers", help: "wat vrijwilligers doen" }, 77, "volunteers"),
      aftercare: told(
        {
          label: "Nazorg voor naasten",
          help: "wat het huis na een overlijden voor naasten doet, zoals een herdenking",
        },
        78,
        "aftercare",
      ),
    },
  },
  stay: {
    label: "Verblijf",
    kind: "group",
    facts: {
      recovery: told(
        { label: "Als iemand opknapt", help: "wat er dan gebeurt", unknown: "wat er gebeurt als iemand opknapt" },
        79,
        "recovery",
      ),
      respite: told(
        {
          label: "Logeren om naasten rust te geven",
          help: "hoe het logeren gaat, zoals hoe lang het kan en wie het aanvraagt",
          unknown: "of iemand kan logeren om naasten rust te geven",
        },
        80,
        "respite",
      ),
      length: told(
        { label: "Hoe lang iemand blijft", help: "hoe lang een verblijf meestal of hooguit duurt" },
        106,
        "length_of_stay",
      ),
    },
  },
  expertise: claims("Expertise", "content/taxonomie/expertise.yaml", [
    { at: 32, name: "expertise_yes", help: "expertise: ja (ids uit de woordenlijst)", form: "yes" },
    { at: 33, name: "expertise_on_consultation", help: "expertise: in overleg", form: "on-consultation" },
    { at: 34, name: "expertise_no", help: "expertise: nee; wat nergens staat, is onbekend", form: "no" },
    { at: 81, name: "expertise_notes", help: "toelichting en datum per id", form: "claim-notes" },
  ]),
  facilities: claims("Voorzieningen", "content/taxonomie/voorzieningen.yaml", [
    { at: 35, name: "facilities_yes", help: "voorzieningen: ja", form: "yes" },
    { at: 36, name: "facilities_on_consultation", help: "voorzieningen: in overleg", form: "on-consultation" },
    { at: 37, name: "facilities_no", help: "voorzieningen: nee; wat nergens staat, is onbekend", form: "no" },
    { at: 82, name: "facilities_notes", help: "toelichting en datum per id", form: "claim-notes" },
  ]),
  facilities_note: {
    label: "Andere voorzieningen",
    help: "wat het huis nog meer biedt, naast de voorzieningen van de lijst",
    value: "text",
    page: "own",
    csv: [{ at: 83, name: "facilities_note" }],
    hsds: { attribute: "facilities_note" },
    ask: { in: "zorg", isLong: true },
  },
});
