/** The first sheet: what was asked, the answer, and of which edition of model and data it is. */
import { sayChosenRule, sayNeed, sayPerHouse, sayRule } from "../outcome/say-answer.ts";
import { profileLabels, variantLabels } from "../../../words/prognose.ts";
import { nameTitle } from "../scenarios/say-origin.ts";
import { originWords } from "../../../words/prognose-herkomst.ts";
import { answerLabels, sayQuestion, saySource, sheetNames } from "../../../words/prognose-meenemen.ts";
import { gatherOutcome } from "../explaining/outcome-now.ts";
import { describeBeds, describeCapacity } from "../outcome/describe-capacity.ts";
import { listShownRules } from "../outcome/prognosis-view.ts";
import { sayOwnFigures } from "./say-own-figures.ts";
import { formatTarget, gatherHeadline } from "../outcome/view-charts.ts";
import { numberCell, type Sheet, type SheetCell } from "./sheet.ts";
import type { TakeAlongFacts } from "./take-along-facts.ts";

/** The sentences of the answer; the same in the report. */
export function sayAnswer({ view, year, place }: TakeAlongFacts): {
  need: string;
  rule: string;
  perHouse: string;
  /** The beds of now and those of the plan. */
  known: string;
} {
  const headline = gatherHeadline(view, year);
  return {
    need: sayNeed(headline),
    rule: sayChosenRule(headline),
    perHouse: sayPerHouse(headline),
    known: describeBeds({ ...view, place }),
  };
}

/** @param date as it is read, @param link to see the same on the site */
export function answerSheet(facts: TakeAlongFacts, { date, link }: { date: string; link: string }): Sheet {
  const { model, query, draft, origin, place, view, year, rule, usesOwnFigures } = facts;
  const { modelVersion, dataVersion } = model;
  const answer = sayAnswer(facts);
  const take = gatherOutcome(view, year);
  const rows: [label: string, cell: SheetCell][] = [
    [answerLabels.status, facts.status ?? originWords.standard],
    ...(draft.title === undefined ? [] : [[nameTitle(origin), draft.title] as [string, string]]),
    [answerLabels.question, sayQuestion({ place, year })],
    [answerLabels.answer, `${answer.need} ${answer.rule}`],
    [answerLabels.take, `${take.range} ${take.use} ${take.thin}`],
    [answerLabels.perHouse, answer.perHouse],
    [answerLabels.known, describeCapacity(view.capacity)],
    ...(view.plannedCapacity === null
      ? []
      : [[answerLabels.planned, describeCapacity(view.plannedCapacity)] as [string, string]]),
    [answerLabels.place, place],
    [answerLabels.year, numberCell(year, "year")],
    [
      answerLabels.rule,
      listShownRules(rule)
        .map((one) => sayRule(one, formatTarget(view, one)))
        .join(answerLabels.besides),
    ],
    [answerLabels.variant, variantLabels[query.variant]],
    [answerLabels.profile, profileLabels[query.profile]],
    [answerLabels.changes, numberCell(facts.changes.length, "whole")],
    [answerLabels.ownFigures, usesOwnFigures ? sayOwnFigures(view.calibration.counted) : answerLabels.noOwnFigures],
    [answerLabels.source, saySource({ modelVersion, dataVersion, date })],
    [answerLabels.model, modelVersion],
    [answerLabels.data, dataVersion],
    [answerLabels.date, date],
    [answerLabels.rounding, answerLabels.rounded],
    [usesOwnFigures ? answerLabels.linkWithoutOwn : answerLabels.link, link],
  ];
  return {
    name: sheetNames.answer,
    columns: [
      { head: answerLabels.head, width: 32 },
      { head: "", width: 80 },
    ],
    rows,
  };
}
