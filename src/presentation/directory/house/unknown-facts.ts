import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import type { PageList } from "../../../domain/directory/records/facts/fact.ts";
import { unknownLabels } from "../../../words/hospicepagina.ts";
import { listFacts } from "./hospice-facts.ts";

const LISTS: readonly PageList[] = ["admission", "identity", "care", "application", "costs", "beds"];

/** What nobody has told us of a house, in the order of its page: ways to reach it first, then the facts. */
export function listUnknown(hospice: Hospice): string[] {
  const { phones, email, website, address, networks, type } = hospice;
  const contact: readonly (readonly [keyof typeof unknownLabels, boolean])[] = [
    ["phone", phones.length > 0],
    ["hours", phones.length === 0 || phones.some(({ hours }) => hours !== undefined)],
    ["email", email !== undefined],
    ["website", website !== undefined],
    ["street", address.street !== undefined],
    ["network", networks.length > 0],
    ["kind", type !== "unknown"],
  ];
  const facts = LISTS.flatMap((list) => listFacts(hospice, list))
    .filter(({ text, note }) => text === undefined && note === undefined)
    .map(({ label, unknown = label.toLowerCase() }) => unknown);
  return [...contact.flatMap(([label, isKnown]) => (isKnown ? [] : [unknownLabels[label]])), ...facts];
}

/** The terms of which a house has not answered yes, on consultation or no: each is a question to ask. */
export function listUnanswered<Term extends { id: string }>(
  terms: readonly Term[],
  claims: Hospice["expertise"],
): Term[] {
  return terms.filter(({ id }) => (claims[id]?.value ?? "unknown") === "unknown");
}
