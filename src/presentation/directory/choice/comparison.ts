import type { Hospice, TermClaims } from "../../../domain/directory/records/hospice.ts";
import { formatDateText } from "../../../domain/border/dates.ts";
import { orderPhones } from "../../../domain/directory/house/call-plan.ts";
import { claimNames, statusNames } from "../../../words/sociale-kaart.ts";
import type { PageList } from "../../../domain/directory/records/facts/fact.ts";
import { comparisonLabels } from "../../../words/hospicepagina.ts";
import { comparisonContact } from "../../../words/keuze.ts";
import { listAskedNeeds, sayAnswer, sayDistance, type AskedInPlace } from "./asked-words.ts";
import { currentReport, listFacts, type Fact } from "../house/hospice-facts.ts";
import { saySource } from "../house/say-source.ts";
import { sayKindOf } from "../house/say-kind.ts";
import { listTypes, type ShortlistWords } from "./shortlist-words.ts";

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

/** The lists of facts that are told beside each other, in this order. */
const COMPARED: readonly PageList[] = ["application", "admission", "care", "beds", "costs"];

/**
 * The chosen hospices side by side, on a day ("2026-11-21"): a report of free places counts only while it holds. What was
 * looked for comes first: how far, and what each says to the wishes.
 */
export function compareHospices(
  hospices: readonly Hospice[],
  words: ShortlistWords,
  day: string,
  asked: AskedInPlace,
): Comparison {
  const types = listTypes(words);
  const rows = [
    ...(asked.from === null ? [] : [row(comparisonContact.distance, (hospice) => sayDistance(hospice, asked.from))]),
    ...listAskedNeeds(asked, words).map(({ id, name }) => row(name, (hospice) => sayAnswer(hospice, id))),
    row(comparisonContact.address, ({ address }) =>
      joined([address.street, [address.postalCode, address.city].filter(Boolean).join(" ")], ", "),
    ),
    row(comparisonLabels.type, (hospice) => sayKindOf(hospice, types)),
    row(comparisonLabels.status, (hospice) => sayStatus(hospice, day)),
    row(comparisonLabels.reachable, ({ phones }) =>
      joined(orderPhones(phones).flatMap(({ number, hours }) => (hours ? [`${number}: ${hours}`] : []))),
    ),
    row(comparisonLabels.availability, ({ availability }) => currentReport(availability, day)),
    ...COMPARED.flatMap((list) => factRows(hospices, list, day)),
    row(comparisonLabels.expertise, ({ expertise }) => claimsInWords(expertise, words.terms)),
    row(comparisonLabels.facilities, ({ facilities, facilitiesNote }) =>
      joined([claimsInWords(facilities, words.terms), facilitiesNote]),
    ),
    row(comparisonLabels.network, ({ networks }) => joined(networks.map((id) => words.networks[id] ?? id))),
    row(comparisonLabels.checked, ({ checked }) => (checked.on ? formatDateText(checked.on) : null)),
  ];
  return {
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)),
    unknownOfAll: rows.filter(({ cells }) => cells.every((cell) => cell === null)).map(({ label }) => label),
  };

  function row(label: string, read: (hospice: Hospice) => string | null): ComparisonRow {
    return { label, cells: hospices.map(read) };
  }
}

/** Open or not, with the age of the source that says so. */
function sayStatus({ status, statusDate }: Hospice, day: string): string | null {
  return status === "unknown" ? null : `${statusNames[status]} (${saySource(statusDate, day)})`;
}

/** Lists of facts have the same labels in the same order for every hospice. */
function factRows(hospices: readonly Hospice[], list: PageList, day: string): ComparisonRow[] {
  const lists = hospices.map((hospice) => listFacts(hospice, list, { day }));
  return (lists[0] ?? []).map(({ label }, index) => ({
    label,
    cells: lists.map((facts) => factInWords(facts[index], day)),
  }));
}

function factInWords(fact: Fact | undefined, day: string): string | null {
  const text = joined([fact?.text, fact?.note], ". ");
  return text !== null && fact?.asOf ? `${text} (${saySource(fact.asOf, day)})` : text;
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
