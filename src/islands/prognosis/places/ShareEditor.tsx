import { roundShares } from "../../../charts/round-shares.ts";
import { formatDecimal } from "../../../charts/format-number.ts";
import { shareOf } from "../../../domain/prognosis/catchment/build-catchment.ts";
import { OUTSIDE } from "../../../domain/prognosis/catchment/catchment-changes.ts";
import type { ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import { catchmentWords, placesWords } from "../../../words/prognose-plaatsen.ts";
import { listShares, type CatchmentStages } from "../../../presentation/prognosis/places/catchment-facts.ts";
import { FigureField } from "./FigureField.tsx";
import type { Place } from "../../../presentation/prognosis/places/municipality-figures.ts";

const DECIMALS = 1;

interface Props {
  stages: CatchmentStages;
  place: Place;
  /** Houses with a field of their own, those of the present. */
  sites: readonly ModelSite[];
  /** Says in words why the share cannot be. */
  onShare: (siteId: string, share: number) => string | null;
}

/** The row of one gemeente as fields: set one, and the others make room in proportion. */
export function ShareEditor({ stages, place, sites, onShare }: Props) {
  const percents = roundShares(listShares(stages.set, sites, place.municipality), DECIMALS);
  const others = percents[sites.length]!;
  const cells = [
    ...sites.map(({ id, name }, index) => ({ id, name, percent: percents[index]! })),
    { id: OUTSIDE, name: catchmentWords.outsideLong, percent: percents.at(-1)! },
  ];
  const hasHouseChanges = stages.scenario !== stages.set;
  const after = (id: string) =>
    id === OUTSIDE || stages.scenario.sites.some((site) => site.id === id)
      ? sayPercent(round(100 * shareOf(stages.scenario, place.municipality, id)))
      : catchmentWords.closed;
  return (
    <div className="share-fields">
      {cells.map(({ id, name, percent }) => (
        <FigureField
          key={`${place.code} ${id}`}
          label={name}
          value={formatDecimal(percent)}
          unit="%"
          expected={catchmentWords.expectedPercent}
          onFigure={(value) => (value > 100 ? catchmentWords.expectedPercent : onShare(id, value / 100))}
        >
          {hasHouseChanges && <span className="note">{catchmentWords.afterChanges({ percent: after(id) })}</span>}
        </FigureField>
      ))}
      {others > 0 && (
        <p>
          {placesWords.otherHouses}: {sayPercent(others)}
        </p>
      )}
      <p>
        <strong>
          {placesWords.together}: {sayPercent(round(percents.reduce((sum, percent) => sum + percent, 0)))}
        </strong>
      </p>
    </div>
  );
}

function round(percent: number): number {
  return Math.round(percent * 10 ** DECIMALS) / 10 ** DECIMALS;
}

function sayPercent(percent: number): string {
  return `${formatDecimal(percent)}%`;
}
