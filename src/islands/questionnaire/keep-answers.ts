import type { GivenAnswer, Verdict } from "../../domain/directory/questionnaire/correct-answers.ts";
import type { DeviceStore } from "../device-store.ts";

export type GivenAnswers = Record<string, GivenAnswer>;

const VERDICTS: readonly unknown[] = ["right", "changed", "gone"] satisfies Verdict[];

const keyOf = (house: string) => `ligare-vragenlijst-1-${house === "" ? "nieuw" : house}`;

/** Keeps the answers about a house on this device; tells whether that was possible. */
export function keepAnswers(store: DeviceStore, house: string, given: GivenAnswers): boolean {
  try {
    if (Object.keys(given).length === 0) store.removeItem(keyOf(house));
    else store.setItem(keyOf(house), JSON.stringify(given));
    return true;
  } catch {
    return false;
  }
}

/** The answers that were kept, as far as they have the right form: all that was typed, however long. */
export function readKept(store: DeviceStore, house: string): GivenAnswers {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(house)) ?? "{}");
    if (kept === null || typeof kept !== "object") return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([path, answer]: [string, Partial<GivenAnswer> | null]) => {
        if (typeof answer?.text !== "string") return [];
        const { verdict, text } = answer;
        return [[path, verdict !== undefined && VERDICTS.includes(verdict) ? { verdict, text } : { text }]];
      }),
    );
  } catch {
    return {};
  }
}
