/** Scenarios kept on a device, as text: what lies there may be old, broken or somebody else's. */
import type { Scenario } from "../../../domain/prognosis/scenario/scenario.ts";

export interface SavedScenario {
  id: string;
  name: string;
  /** ISO date and time. */
  savedAt: string;
  /** As it was saved; read it as a file before it is used, for the model may have changed. */
  scenario: Scenario;
}

export const MOST_SAVED = 30;
export const LONGEST_NAME = 120;
/** What lies further on was not put there by these pages. */
const MOST_READ = 10 * MOST_SAVED;
const LONGEST_TEXT = 5_000_000;

const VERSION = 1;

/** What can be read; a list without what is no scenario. */
export function readSaved(text: string | null): SavedScenario[] {
  const found = parse(text);
  if (typeof found !== "object" || found === null || !("version" in found) || found.version !== VERSION) return [];
  const { scenarios } = found as { scenarios?: unknown };
  if (!Array.isArray(scenarios)) return [];
  const kept = new Map<string, SavedScenario>();
  for (const saved of (scenarios as unknown[]).slice(0, MOST_READ)) {
    if (kept.size === MOST_SAVED) break;
    if (isSaved(saved) && !kept.has(saved.id)) kept.set(saved.id, saved);
  }
  return [...kept.values()];
}

export function writeSaved(scenarios: readonly SavedScenario[]): string {
  return JSON.stringify({ version: VERSION, scenarios });
}

/** The newest first. */
export function addSaved(
  list: readonly SavedScenario[],
  { name, savedAt, scenario }: Omit<SavedScenario, "id">,
): SavedScenario[] {
  const taken = new Set(list.map(({ id }) => id));
  let number = list.length + 1;
  while (taken.has(`${savedAt}-${number}`)) number += 1;
  return [{ id: `${savedAt}-${number}`, name, savedAt, scenario: { ...scenario, title: name } }, ...list];
}

export function renameSaved(list: readonly SavedScenario[], id: string, name: string): SavedScenario[] {
  return list.map((saved) =>
    saved.id === id ? { ...saved, name, scenario: { ...saved.scenario, title: name } } : saved,
  );
}

/** A name as it may be shown and shared; empty when nothing is left of it. */
export function cleanName(name: string): string {
  const visible = (text: string) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "");
  return visible(visible(name).trim().slice(0, LONGEST_NAME)).trim();
}

function parse(text: string | null): unknown {
  try {
    return (text ?? "").length > LONGEST_TEXT ? null : (JSON.parse(text ?? "null") as unknown);
  } catch {
    return null;
  }
}

function isSaved(value: unknown): value is SavedScenario {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, savedAt, scenario } = value as Partial<Record<keyof SavedScenario, unknown>>;
  const isNamed = typeof name === "string" && name !== "" && cleanName(name) === name;
  return (
    typeof id === "string" &&
    isNamed &&
    typeof savedAt === "string" &&
    !Number.isNaN(Date.parse(savedAt)) &&
    typeof scenario === "object" &&
    scenario !== null &&
    !Array.isArray(scenario)
  );
}
