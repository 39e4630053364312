/** What the figures rest on: every assumption with its default and source, and where the tables come from. */
import { chooseSettings, isSetting, listSettings } from "../../../domain/prognosis/data/settings.ts";
import { formatDateText } from "../../../domain/border/dates.ts";
import { qualityWords } from "../../../words/prognose-uitleg.ts";
import { changedWord } from "./sheet-heads.ts";
import { sheetHeads, sheetNames, sourceWords } from "../../../words/prognose-meenemen.ts";
import type { DescribedChange } from "../scenarios/describe-changes.ts";
import { findParameter, type ModelSources } from "./model-sources.ts";
import { numberCell, readCell, type Sheet, type SheetCell } from "./sheet.ts";
import type { TakeAlongFacts } from "./take-along-facts.ts";

export function assumptionSheet({ model, query, changes }: TakeAlongFacts, sources: ModelSources): Sheet {
  const settings = chooseSettings(model, query.settings);
  const byName = new Map(changes.map((change) => [change.name, change]));
  const others = changes.filter(({ name }) => !isSetting(model, name));
  return {
    name: sheetNames.assumptions,
    columns: sheetHeads.assumptions.map((head, index) => ({
      head,
      width: [34, 11, 11, 11, 11, 24, 22, 30, 9, 62, 10, 20][index]!,
    })),
    rows: [
      ...listSettings(model).map((name) => settingRow(settings[name], name, byName.get(name), sources)),
      ...others.map(otherRow),
    ],
  };
}

function settingRow(
  used: number,
  key: string,
  change: DescribedChange | undefined,
  sources: ModelSources,
): SheetCell[] {
  const parameter = findParameter(sources, key);
  const figure = (value: number) => numberCell(value, parameter.percent ? "percent" : "free");
  return [
    parameter.label,
    figure(used),
    ...[parameter.central, parameter.low, parameter.high].map(figure),
    parameter.unit,
    changedWord(change),
    change?.reason ?? null,
    parameter.drawn ? "ja" : "nee",
    nameSources(parameter.sources),
    readCell(parameter.year ?? sourceWords.noYear, "year"),
    qualityWords[parameter.quality],
  ];
}

/** A change that is no single number: counts, catchment areas, target groups. */
function otherRow(change: DescribedChange): SheetCell[] {
  return [
    change.label,
    readCell(change.used),
    readCell(change.standard),
    null,
    null,
    null,
    changedWord(change),
    change.reason,
    null,
    null,
    null,
    null,
  ];
}

function nameSources(sources: readonly { publisher: string; url?: string | undefined }[]): string {
  return sources.length === 0
    ? sourceWords.none
    : sources.map(({ publisher, url }) => (url === undefined ? publisher : `${publisher} (${url})`)).join("; ");
}

export function sourceSheet({ tableSources }: ModelSources): Sheet {
  return {
    name: sheetNames.sources,
    columns: sheetHeads.sources.map((head, index) => ({ head, width: [36, 50, 18, 20, 38][index]! })),
    rows: tableSources.map(({ title, sources, retrieved, licence, own_estimate }) => [
      title,
      nameSources(sources),
      formatDateText(retrieved),
      licence,
      own_estimate,
    ]),
  };
}
