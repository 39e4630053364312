/** What the answer for one house rests on: every figure with where it comes from, its date and what it counts for. */
import { formatDecimal, formatPercent, formatTenths } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { HouseQuestion } from "../../../domain/prognosis/house/house-question.ts";
import {
  changeOf,
  demandOf,
  derivedCount,
  gainOf,
  groundHeads,
  groundLabels,
  groundsCaption,
  groundSources,
  groundWeights,
  unknownCount,
} from "../../../words/mijn-huis-rapport.ts";
import { daysWords, qualityWords } from "../../../words/prognose-uitleg.ts";
import { notKnown } from "../../../words/prognose.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { findParameter, type ModelSources } from "../sheets/model-sources.ts";
import { PARAMETERS_THAT_TELL } from "../sheets/telling-parameters.ts";
import type { HouseCase } from "./house-facts.ts";

export function groundsTable(
  { question, answer }: HouseCase,
  bedsAreOwn: boolean,
  { dataVersion }: Pick<ModelData, "dataVersion">,
  sources: ModelSources,
): TableContent {
  const { basis, bedsNow, year } = answer;
  const isModel = basis === "model";
  const days = (value: number) => daysWords({ days: formatDecimal(value) });
  const counts = [...question.admissions].map((count) => formatDecimal(count)).join(", ");
  const setting = (key: "meanStayDays" | "turnoverDays") =>
    question[key] === null ? describeSource(sources, key) : groundSources.own;
  const rows = [
    [
      groundLabels.beds,
      bedsNow === null ? notKnown : String(bedsNow),
      bedsNow === null ? "" : bedsAreOwn ? groundSources.own : groundSources.directory,
      groundWeights.now,
    ],
    isModel
      ? [
          groundLabels.demand,
          demandOf({ load: formatTenths(answer.offeredLoadNow) }),
          describeSource(sources, "guestsPerDeath"),
          groundWeights.demandByModel,
        ]
      : [groundLabels.admissions, counts, groundSources.own, groundWeights.demand],
    ...(question.refusalsPerYear === null
      ? isModel
        ? []
        : [[groundLabels.refusals, unknownCount, derivedCount, groundWeights.demand]]
      : [[groundLabels.refusals, formatDecimal(question.refusalsPerYear), groundSources.own, groundWeights.demand]]),
    [
      groundLabels.target,
      formatPercent(answer.refusalTarget, 1),
      question.refusalTarget === null ? describeSource(sources, "refusalTarget") : groundSources.own,
      groundWeights.enough,
    ],
    [groundLabels.stay, days(answer.meanStayDays), setting("meanStayDays"), groundWeights.nights],
    [groundLabels.turnover, days(answer.turnoverDays), setting("turnoverDays"), groundWeights.nights],
    ...(year === null
      ? []
      : [
          [
            groundLabels.change,
            changeOf({ now: formatTenths(answer.offeredLoadNow), then: formatTenths(answer.offeredLoad) }),
            groundSources.prognosis({ version: dataVersion }),
            groundWeights.later({ year }),
          ],
        ]),
    // Beside all that is counted the one figure that nobody measured, and that moves the answer most.
    ...(answer.attracted === null
      ? []
      : [
          [
            groundLabels.attraction,
            gainOf({
              low: formatDecimal(Math.round(answer.attracted.gain.low)),
              high: formatDecimal(Math.round(answer.attracted.gain.high)),
            }),
            groundSources.neverMeasured,
            groundWeights.attraction,
          ],
        ]),
  ];
  return { caption: groundsCaption, head: groundHeads, rows: rows.map((cells) => ({ cells })) };
}

/** Keys of the figures of the model that the report rests on: those of the region, and of the house what was left empty. */
export function listHouseSources({ meanStayDays, turnoverDays }: HouseQuestion): string[] {
  const isLeft = { meanStayDays: meanStayDays === null, turnoverDays: turnoverDays === null };
  const ofHouse = Object.entries(isLeft).flatMap(([key, left]) => (left ? [key] : []));
  return [...new Set([...PARAMETERS_THAT_TELL, ...ofHouse])];
}

function describeSource(sources: ModelSources, key: string): string {
  const { sources: found, year, quality } = findParameter(sources, key);
  const publishers = found.map(({ publisher }) => publisher.split(";")[0]!);
  if (publishers.length === 0) return groundSources.choice;
  return groundSources.model({
    publishers: publishers.join(", "),
    year: year ?? "none",
    quality: qualityWords[quality],
  });
}
