/** What a visitor changed in the catchment areas, one line each, with the choices that are left without it. */
import { formatDecimal, formatWhole } from "../../../charts/format-number.ts";
import type { CatchmentChoices } from "../../../domain/prognosis/catchment/build-catchment.ts";
import { OUTSIDE, type SiteChange } from "../../../domain/prognosis/catchment/catchment-changes.ts";
import { idOf, removeEdit, restoreHouse } from "../../../domain/prognosis/catchment/catchment-steps.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { catchmentWords, changeWords } from "../../../words/prognose-plaatsen.ts";
import type { ShareRow } from "../../../domain/prognosis/catchment/catchment-steps.ts";

/** Parts of the choices, in the order they are shown. */
const PARTS = ["siteChanges", "edits", "outsideShares", "inflowShares", "knownBeds", "origins"] as const;
export type ChoicePart = (typeof PARTS)[number];

export interface ChangeLine {
  key: string;
  text: string;
  /** The choices without this change. */
  undo: () => CatchmentChoices;
}

export interface ChangeGroup {
  part: ChoicePart;
  lines: ChangeLine[];
}

/** @param rowOf shares of a gemeente before any edit */
export function listCatchmentChanges(
  model: ModelData,
  choices: CatchmentChoices,
  rowOf: (municipality: number) => ShareRow,
): ChangeGroup[] {
  const lines: Record<ChoicePart, () => ChangeLine[]> = {
    siteChanges: () => listHouses(model, choices),
    edits: () => listEdits(model, choices, rowOf),
    outsideShares: () =>
      listRecord(choices, "outsideShares", (code, share) =>
        changeWords.outside({ place: namePlace(model, code), percent: sayPercent(share) }),
      ),
    inflowShares: () =>
      listRecord(choices, "inflowShares", (id, share) =>
        changeWords.inflow({ house: nameHouse(model, choices, id), percent: sayPercent(share) }),
      ),
    knownBeds: () =>
      listRecord(choices, "knownBeds", (id, beds) =>
        changeWords.knownBeds({ house: nameHouse(model, choices, id), beds: formatWhole(beds) }),
      ),
    origins: () => listOrigins(choices),
  };
  return PARTS.map((part) => ({ part, lines: lines[part]() })).filter((group) => group.lines.length > 0);
}

function listHouses(model: ModelData, choices: CatchmentChoices): ChangeLine[] {
  const changes = choices.siteChanges ?? [];
  return changes.map((change) => ({
    key: `house ${idOf(change)}`,
    text: describeHouse(model, choices, change),
    undo: () => ({ ...choices, siteChanges: restoreHouse(changes, idOf(change)) }),
  }));
}

function describeHouse(model: ModelData, choices: CatchmentChoices, change: SiteChange): string {
  const name = nameHouse(model, choices, idOf(change));
  if (change.kind === "close") return changeWords.closed({ house: name });
  if (change.kind === "open")
    return changeWords.opened({
      house: name,
      place: namePlace(model, change.site.municipalityCode),
      beds: formatWhole(change.site.beds),
    });
  const beds = choices.knownBeds?.[change.siteId] ?? model.sites.find(({ id }) => id === change.siteId)?.beds ?? null;
  return changeWords.resized({
    house: name,
    from: beds === null ? catchmentWords.unknownNumber : formatWhole(beds),
    to: formatWhole(change.beds),
  });
}

function listEdits(
  model: ModelData,
  choices: CatchmentChoices,
  rowOf: (municipality: number) => ShareRow,
): ChangeLine[] {
  const edits = choices.edits ?? [];
  return edits.map(({ municipalityCode, siteId, share }, index) => ({
    key: `edit ${index} ${municipalityCode} ${siteId}`,
    text: changeWords.share({
      place: namePlace(model, municipalityCode),
      house: nameHouse(model, choices, siteId),
      percent: sayPercent(share),
    }),
    undo: () => ({
      ...choices,
      edits: removeEdit(rowOf(model.municipalities.findIndex(({ code }) => code === municipalityCode)), edits, index),
    }),
  }));
}

function listRecord(
  choices: CatchmentChoices,
  part: "outsideShares" | "inflowShares" | "knownBeds",
  describe: (key: string, value: number) => string,
): ChangeLine[] {
  return Object.entries(choices[part] ?? {}).map(([key, value]) => ({
    key: `${part} ${key}`,
    text: describe(key, value),
    undo: () => ({
      ...choices,
      [part]: Object.fromEntries(Object.entries(choices[part] ?? {}).filter(([other]) => other !== key)),
    }),
  }));
}

function listOrigins(choices: CatchmentChoices): ChangeLine[] {
  const { origins = [], ...others } = choices;
  return origins.length === 0
    ? []
    : [{ key: "origins", text: changeWords.origins({ rows: formatWhole(origins.length) }), undo: () => others }];
}

/** By the directory, or as it was named when it was opened. */
export function nameHouse(model: ModelData, { siteChanges = [] }: CatchmentChoices, id: string): string {
  if (id === OUTSIDE) return catchmentWords.outsideLong;
  const opened = siteChanges.flatMap((change) => (change.kind === "open" ? [change.site] : []));
  return [...model.sites, ...opened].find((site) => site.id === id)?.name ?? id;
}

export function namePlace(model: ModelData, code: string): string {
  return model.municipalities.find((one) => one.code === code)?.name ?? code;
}

function sayPercent(share: number): string {
  return `${formatDecimal(Math.round(share * 1000) / 10)}%`;
}
