/** What a visitor does to the catchment areas one step at a time, and takes back in any order. */
import type { CatchmentChoices } from "./build-catchment.ts";
import { setShare } from "./catchment-changes.ts";
import type { ShareEdit, SiteChange } from "./catchment-changes.ts";

/** Shares of one gemeente before any edit, with the ids of the sites they go to (OUTSIDE among them) in the same order. */
export interface ShareRow {
  cells: readonly string[];
  shares: readonly number[];
}

/**
 * The edits with one more. A cell that was the last one set in its gemeente is set anew: that gives the same shares, takes
 * back 100% too, and typing on does not make the list longer. null when the edit cannot be: the others are all 0, or what
 * it names is not in the row.
 */
export function addEdit(row: ShareRow, edits: readonly ShareEdit[], edit: ShareEdit): ShareEdit[] | null {
  const last = edits.findLastIndex(({ municipalityCode }) => municipalityCode === edit.municipalityCode);
  const isSameCell = last >= 0 && edits[last]!.siteId === edit.siteId;
  const next = [...edits.filter((_, index) => !(isSameCell && index === last)), edit];
  return listPossible(row, next, edit.municipalityCode).length === next.length ? next : null;
}

/** The edits without one, and without those of its gemeente that cannot be any more. */
export function removeEdit(row: ShareRow, edits: readonly ShareEdit[], index: number): ShareEdit[] {
  const rest = edits.filter((_, position) => position !== index);
  return listPossible(row, rest, edits[index]!.municipalityCode);
}

/** Those of other gemeenten stay as they are. */
function listPossible({ cells, shares }: ShareRow, edits: readonly ShareEdit[], municipalityCode: string): ShareEdit[] {
  let current = shares;
  return edits.filter((edit) => {
    if (edit.municipalityCode !== municipalityCode) return true;
    const cell = cells.indexOf(edit.siteId);
    const isPossible =
      edit.share === current[cell] || (cell >= 0 && current.some((share, index) => index !== cell && share > 0));
    if (isPossible) current = setShare(current, cell, edit.share);
    return isPossible;
  });
}

/** The changes with this one in the place of an earlier one of the same house. */
export function changeHouse(changes: readonly SiteChange[], change: SiteChange): SiteChange[] {
  return [...restoreHouse(changes, idOf(change)), change];
}

/** The changes without that of one house: as it was, or never opened. */
export function restoreHouse(changes: readonly SiteChange[], siteId: string): SiteChange[] {
  return changes.filter((change) => idOf(change) !== siteId);
}

export function idOf(change: SiteChange): string {
  return change.kind === "open" ? change.site.id : change.siteId;
}

/** Only what changes something; undefined when nothing does. */
export function trimChoices(choices: CatchmentChoices): CatchmentChoices | undefined {
  const kept = Object.entries(choices).filter(
    ([, value]: [string, object | undefined]) => value !== undefined && Object.keys(value).length > 0,
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
