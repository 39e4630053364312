import type { Hospice, TermClaims } from "../../domain/directory/records/hospice.ts";
import { formatDateText } from "../../domain/border/dates.ts";
import { orderPhones } from "../../domain/directory/house/call-plan.ts";
import { claimNames, statusNames } from "../../words/sociale-kaart.ts";
import {
  admissionFacts,
  applicationFacts,
  availabilityInWords,
  bedFacts,
  careFacts,
  costFacts,
  type Fact,
} from "./hospice-facts.ts";
import type { ShortlistWords } from "./shortlist-words.ts";

/** One thing to compare, with what each hospice says of it; null is unknown. */
export interface ComparisonRow {
  label: string;
  cells: readonly (string | null)[];
}

export interface Comparison {
  rows: readonly ComparisonRow[];
  /** What is unknown of every one of them: said in one line, not in a row of question marks. */
  unknownOfAll: readonly string[];
}

const factLists: readonly ((hospice: Hospice) => Fact[])[] = [
  applicationFacts,
  admissionFacts,
  careFacts,
  bedFacts,
  costFacts,
];

/** The chosen hospices side by side, on a day ("2026-11-21"): a report of free places counts only while it holds. */
export function compareHospices(hospices: readonly Hospice[], words: ShortlistWords, day: string): Comparison {
  const rows = [
    row("Plaats", ({ address }) => address.city),
    row("Soort", ({ type }) => (type === "unknown" ? null : (words.types[type] ?? type))),
    row("Open", ({ status }) => (status === "unknown" ? null : statusNames[status])),
    row("Bereikbaar", ({ phones }) =>
      joined(orderPhones(phones).flatMap(({ number, hours }) => (hours ? [`${number}: ${hours}`] : []))),
    ),
    row("Plek nu", ({ availability }) => availabilityInWords(availability, day)),
    ...factLists.flatMap((listFacts) => factRows(hospices, listFacts)),
    row("Expertise", ({ expertise }) => claimsInWords(expertise, words.terms)),
    row("Voorzieningen", ({ facilities, facilitiesNote }) =>
      joined([claimsInWords(facilities, words.terms), facilitiesNote]),
    ),
    row("Netwerk", ({ networks }) => joined(networks.map((id) => words.networks[id] ?? id))),
    row("Laatst gecontroleerd", ({ checked }) => (checked.on ? formatDateText(checked.on) : "nog nooit")),
  ];
  return {
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)),
    unknownOfAll: rows.filter(({ cells }) => cells.every((cell) => cell === null)).map(({ label }) => label),
  };

  function row(label: string, read: (hospice: Hospice) => string | null): ComparisonRow {
    return { label, cells: hospices.map(read) };
  }
}

/** Lists of facts have the same labels in the same order for every hospice. */
function factRows(hospices: readonly Hospice[], listFacts: (hospice: Hospice) => Fact[]): ComparisonRow[] {
  const lists = hospices.map(listFacts);
  return (lists[0] ?? []).map(({ label }, index) => ({
    label,
    cells: lists.map((facts) => factInWords(facts[index])),
  }));
}

function factInWords(fact: Fact | undefined): string | null {
  const text = joined([fact?.text, fact?.note], ". ");
  return text !== null && fact?.asOf ? `${text} (bron van ${formatDateText(fact.asOf)})` : text;
}

function claimsInWords(claims: TermClaims, terms: ShortlistWords["terms"]): string | null {
  const known = (["yes", "on-consultation", "no"] as const).flatMap((value) => {
    const names = Object.keys(claims)
      .filter((id) => claims[id]?.value === value)
      .map((id) => terms[id] ?? id);
    return names.length === 0 ? [] : [`${claimNames[value]}: ${names.join(", ")}`];
  });
  return joined(known);
}

function joined(texts: readonly (string | null | undefined)[], separator = "; "): string | null {
  const present = texts.filter((text) => text !== null && text !== undefined && text !== "");
  return present.length === 0 ? null : present.join(separator).replaceAll("..", ".");
}
