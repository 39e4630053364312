import { foldText } from "../../border/fold-text.ts";
import { samePhone } from "./merge-lists.ts";
import type { RecordPart } from "./questionnaire-answers.ts";

/** A house that may be the one a questionnaire is about, under another id, and what they share. */
export interface LikelyHouse {
  id: string;
  name: string;
  /** In Dutch: "postcode 9501 HS", "telefoon 0123-456789". */
  shared: string[];
}

/**
 * Houses that share a name, postal code, telephone number or web address with the answers. What the house itself
 * (`own`) already has, tells nothing new: a number of the organisation above may stand in several records.
 */
export function findSameHouse(
  answers: RecordPart,
  own: RecordPart | null,
  others: readonly { id: string; record: RecordPart }[],
): LikelyHouse[] {
  return others.flatMap(({ id, record }) => {
    const shared = listSigns(answers)
      .filter((sign) => (own === null || !hasSign(own, sign)) && hasSign(record, sign))
      .map(({ kind, value }) => `${kind} ${value}`);
    return shared.length === 0 ? [] : [{ id, name: String(record["name"]), shared }];
  });
}

interface Sign {
  kind: "naam" | "postcode" | "telefoon" | "website";
  value: string;
}

function listSigns(record: RecordPart): Sign[] {
  const sign = (kind: Sign["kind"], value: unknown): Sign[] =>
    typeof value === "string" && value !== "" ? [{ kind, value }] : [];
  const part = (key: string) => (record[key] ?? {}) as RecordPart;
  const phones = (Array.isArray(record["phones"]) ? record["phones"] : []) as (RecordPart | undefined)[];
  return [
    ...sign("naam", record["name"]),
    ...((record["alternate_names"] ?? []) as unknown[]).flatMap((name) => sign("naam", name)),
    ...sign("postcode", part("address")["postal_code"]),
    ...phones.flatMap((phone) => sign("telefoon", phone?.["number"])),
    ...sign("website", part("website")["url"]),
  ];
}

function hasSign(record: RecordPart, { kind, value }: Sign): boolean {
  return listSigns(record).some((other) => other.kind === kind && isSame(kind, other.value, value));
}

function isSame(kind: Sign["kind"], a: string, b: string): boolean {
  switch (kind) {
    case "naam":
      return foldName(a) === foldName(b);
    case "telefoon":
      return samePhone(a, b);
    case "website":
      return foldAddress(a) === foldAddress(b);
    case "postcode":
      return a === b;
  }
}

/** "Hospice 't Huis" and "Het huis" are one name: the words that many names share say nothing. */
function foldName(name: string): string {
  const words = foldText(name)
    .replace(/[^a-z0-9]+/gu, " ")
    .split(" ")
    .filter((word) => !/^(?:hospice|huis|stichting|het|de|t|)$/u.test(word));
  return words.length === 0 ? foldText(name) : words.join(" ");
}

function foldAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, "")
    .replace(/\/$/u, "");
}
