import type { Hospice, TermClaim, TermClaims } from "../../../domain/directory/records/hospice.ts";
import { formatDateText } from "../../../domain/border/dates.ts";
import { orderPhones } from "../../../domain/directory/house/call-plan.ts";
import { statusNames } from "../../../words/sociale-kaart.ts";
import type { PageList } from "../../../domain/directory/records/facts/fact.ts";
import { comparisonLabels } from "../../../words/hospicepagina.ts";
import { comparisonContact, sayClaimNote, sayWithNote } from "../../../words/keuze.ts";
import { markAnswer } from "../house/mark-answer.ts";
import { groupAnswers } from "./group-answers.ts";
import { listAskedNeeds, sayAnswer, sayDistance, type AskedInPlace } from "./asked-words.ts";
import { hostOf } from "../../site/web-address.ts";
import { currentReport, listFacts, type Fact } from "../house/hospice-facts.ts";
import { saySource, sayWithSource } from "../house/say-source.ts";
import { sayKindOf } from "../house/say-kind.ts";
import { listTypes, type ShortlistWords } from "./shortlist-words.ts";

/** One thing to compare, with what each hospice says of it; null is unknown. */
export interface ComparisonRow {
  group: ComparisonGroupId;
  label: string;
  cells: readonly (string | null)[];
  /** Where each cell leads to; absent where none does. */
  links?: readonly (string | null)[];
  /** Somebody came with this wish: it is a row of the table, also where nothing is known. */
  isAsked?: true;
}

/** What one calls with, how to reach a house, and then the lists of its page; in the order of the page. */
export const COMPARISON_GROUPS = ["call", "reach", "application", "forWhom", "care", "beds", "costs"] as const;
export type ComparisonGroupId = (typeof COMPARISON_GROUPS)[number];

export interface Comparison {
  rows: readonly ComparisonRow[];
  /** What is unknown of every one of them: said in one line, not in a row of question marks. */
  unknownOfAll: readonly string[];
}

/** The lists of facts that are told beside each other, in this order. */
const COMPARED: readonly { list: PageList; group: ComparisonGroupId }[] = [
  { list: "application", group: "application" },
  { list: "admission", group: "forWhom" },
  { list: "care", group: "care" },
  { list: "beds", group: "beds" },
  { list: "costs", group: "costs" },
];

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
  const wishes = listAskedNeeds(asked, words);
  const rows = [
    ...(asked.from === null
      ? []
      : [row("call", comparisonContact.distance, (hospice) => sayDistance(hospice, asked.from))]),
    ...wishes.map(({ id, name }) => ({
      ...row("call", name, (hospice) => sayAnswer(hospice, id, day)),
      isAsked: true as const,
    })),
    {
      ...row("reach", comparisonContact.website, ({ website }) => (website ? hostOf(website.url) : null)),
      links: hospices.map(({ website }) => website?.url ?? null),
    },
    row("reach", comparisonContact.address, ({ address }) =>
      joined([address.street, [address.postalCode, address.city].filter(Boolean).join(" ")], ", "),
    ),
    row("call", comparisonLabels.type, (hospice) => sayKindOf(hospice, types)),
    row("reach", comparisonLabels.status, (hospice) => sayStatus(hospice, day)),
    row("reach", comparisonLabels.reachable, ({ phones }) =>
      joined(orderPhones(phones).flatMap(({ number, hours }) => (hours ? [`${number}: ${hours}`] : []))),
    ),
    row("call", comparisonLabels.availability, ({ availability }) => currentReport(availability, day)),
    ...COMPARED.flatMap(({ list, group }) => factRows(hospices, list, day).map((facts) => ({ group, ...facts }))),
    row("care", comparisonLabels.expertise, ({ expertise }) => tellClaims(expertise)),
    row("care", comparisonLabels.facilities, ({ facilities, facilitiesNote }) =>
      tellClaims(facilities, facilitiesNote),
    ),
    row("reach", comparisonLabels.network, ({ networks }) => joined(networks.map((id) => words.networks[id] ?? id))),
    row("reach", comparisonLabels.checked, ({ checked }) => (checked.on ? formatDateText(checked.on) : null)),
  ];
  const isTold = ({ cells, isAsked }: ComparisonRow) => isAsked === true || cells.some((cell) => cell !== null);
  return {
    rows: rows.filter(isTold),
    unknownOfAll: rows.filter((one) => !isTold(one)).map(({ label }) => label),
  };

  function row(group: ComparisonGroupId, label: string, read: (hospice: Hospice) => string | null): ComparisonRow {
    return { group, label, cells: hospices.map(read) };
  }

  function tellClaims(claims: TermClaims, other?: string): string | null {
    const answered = Object.entries(claims).map(([id, claim]) => ({ id, name: words.terms[id] ?? id, ...claim }));
    // The remark with what was asked stands in the row of that wish.
    const noted = answered.filter(({ id, value }) => value !== "unknown" && !wishes.some((wish) => wish.id === id));
    const remarks = noted.flatMap(({ name, note }) => (note === undefined ? [] : [sayClaimNote({ name, note })]));
    return addNotes(claimsInWords(answered, day), other === undefined ? remarks : [...remarks, other]);
  }
}

/** The rows of one group, with how many do not say the same of every house, and why. */
export interface ComparisonGroup {
  id: ComparisonGroupId;
  rows: readonly ComparisonRow[];
  /** Rows in which two houses are known to differ. */
  differences: number;
  /** Other rows in which something is told of one house and nothing of another. */
  partlyUnknown: number;
}

/** The rows in their groups, in each what differs first, then what is known in part; groups without a row are left out. */
export function groupRows(rows: readonly ComparisonRow[]): ComparisonGroup[] {
  return COMPARISON_GROUPS.flatMap((id) => {
    const own = rows.filter(({ group }) => group === id);
    const differing = own.filter(differs);
    const partly = own.filter((row) => !differs(row) && isPartlyUnknown(row));
    // What one calls with keeps its order: how far, and what was asked.
    const sorted = id === "call" ? own : [...new Set([...differing, ...partly, ...own])];
    return own.length === 0 ? [] : [{ id, rows: sorted, differences: differing.length, partlyUnknown: partly.length }];
  });
}

/** Two houses say something else; what nobody told of one is no difference. */
function differs({ cells }: ComparisonRow): boolean {
  return new Set(cells.filter((cell) => cell !== null)).size > 1;
}

function isPartlyUnknown({ cells }: ComparisonRow): boolean {
  return cells.includes(null) && cells.some((cell) => cell !== null);
}

/** Open or not, with the age of the source that says so. */
function sayStatus({ status, statusDate }: Hospice, day: string): string | null {
  return status === "unknown" ? null : `${statusNames[status]} (${saySource(statusDate, day)})`;
}

/** Lists of facts have the same labels in the same order for every hospice. */
function factRows(hospices: readonly Hospice[], list: PageList, day: string): Omit<ComparisonRow, "group">[] {
  const lists = hospices.map((hospice) => listFacts(hospice, list, { day }));
  return (lists[0] ?? []).map(({ label }, index) => ({
    label,
    cells: lists.map((facts) => factInWords(facts[index], day)),
  }));
}

function factInWords(fact: Fact | undefined, day: string): string | null {
  const text = joined([fact?.text, fact?.note], ". ");
  return text === null ? null : sayWithSource(text, fact?.asOf, day);
}

function claimsInWords(answers: readonly (TermClaim & { name: string })[], day: string): string | null {
  return groupAnswers(answers.map(({ name, value, asOf }) => ({ name, value, mark: markAnswer(asOf, day) })));
}

/** Sentences of their own: behind the list of what a house has they would read as more of them. */
function addNotes(claims: string | null, notes: readonly string[]): string | null {
  if (notes.length === 0) return claims;
  const told = notes.join(" ");
  return claims === null ? told : sayWithNote({ claims, note: told });
}

function joined(texts: readonly (string | null | undefined)[], separator = "; "): string | null {
  const present = texts.filter((text) => text !== null && text !== undefined && text !== "");
  return present.length === 0 ? null : present.join(separator).replaceAll("..", ".");
}
