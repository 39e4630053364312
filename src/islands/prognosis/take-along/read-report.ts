/** From the address of the report to what it is about. */
import { sayThenAndNow } from "../../../presentation/prognosis/sheets/say-report.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { listLeftOut } from "../../../domain/prognosis/own-figures/left-out.ts";
import { applyOwnFigures, usesOwnFigures, type OwnFigures } from "../../../domain/prognosis/own-figures/own-figures.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import type { compareWithToday, ReadScenario } from "../../../domain/prognosis/scenario/read-scenario.ts";
import { SCENARIO_PARAMETER } from "../../../domain/prognosis/scenario/write-scenario.ts";
import { formatWhole } from "../../../charts/format-number.ts";
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import { reportWords } from "../../../words/prognose-rapport.ts";
import { startDraft, toDraftQuery } from "../../../presentation/prognosis/scenarios/draft.ts";
import { DEFAULT_RULE } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { readFields } from "../../../presentation/address-fields.ts";
import { readPairs } from "../../../presentation/prognosis/scenarios/read-pairs.ts";
import { ownField } from "./report-address.ts";

/** A link, and what it showed when it was made beside what it shows today. */
export interface OpenedLink {
  opened: ReadScenario;
  today: ReturnType<typeof compareWithToday>;
}

export interface ReportSubject {
  draft: ScenarioDraft;
  /** With the own figures of this device, when they were asked for. */
  query: PrognosisQuery;
  /** The same area without any change. */
  standardQuery: PrognosisQuery;
  usesOwnFigures: boolean;
  /** Names of houses whose rows were left out of the own figures. */
  leftOut: string[];
  /** What the reader has to know of the link, in Dutch. */
  notes: string[];
}

/**
 * The subject of an opened link. Figures are of whole areas: a gemeente is too small to plan beds for. The first year is
 * what the others are compared with, so a report speaks of a later one.
 */
export function describeSubject(
  model: ModelData,
  { opened, today }: OpenedLink,
  search: string,
  own: OwnFigures | null,
): ReportSubject {
  const { municipalityCode, ...chosen } = startDraft(opened.scenario, model.defaults);
  const draft = { ...chosen, year: Math.max(chosen.year, model.defaults.fromYear + 1) };
  const pairs = readPairs(search);
  const { own: isAsked } = readFields(pairs, { own: ownField });
  const hasOwn = isAsked && usesOwnFigures(own, draft.region);
  const municipality = model.municipalities.find(({ code }) => code === municipalityCode);
  return {
    draft,
    query: toDraftQuery(model, hasOwn ? applyOwnFigures(model, draft, own) : draft),
    standardQuery: toDraftQuery(model, { region: draft.region }),
    usesOwnFigures: hasOwn,
    leftOut: hasOwn ? listLeftOut(own, draft.region) : [],
    notes: [
      // A plain choice of area and year is no old scenario, though it is read as one.
      ...(pairs.has(SCENARIO_PARAMETER) ? opened.notes : []),
      ...(municipality === undefined ? [] : [reportWords.wholeRegion({ name: municipality.name })]),
      ...(isAsked && !hasOwn ? [reportWords.noOwnFigures] : []),
      ...noteThenAndNow(opened, today, draft.rule ?? DEFAULT_RULE),
    ],
  };
}

/** What the link showed when it was made, if model or data are others now. */
function noteThenAndNow(
  { scenario }: ReadScenario,
  { then, now, isSameModel, isSameData }: OpenedLink["today"],
  rule: NonNullable<ScenarioDraft["rule"]>,
): string[] {
  const bedsThen = then?.beds[rule];
  if (then === null || bedsThen === undefined || (isSameModel && isSameData)) return [];
  const figures = (guests: number, beds: number) => ({
    guests: formatWhole(guests),
    beds: formatWhole(toWholeBeds(beds)),
  });
  return [
    sayThenAndNow({
      year: then.year,
      then: figures(then.guests, bedsThen),
      now: figures(now.guests, now.beds[rule]),
      model: scenario.modelVersion,
      data: scenario.dataVersion,
    }),
  ];
}
