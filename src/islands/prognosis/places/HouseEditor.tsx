import { formatDecimal, formatWhole } from "../../../charts/format-number.ts";
import type { SiteChange } from "../../../domain/prognosis/catchment/catchment-changes.ts";
import { idOf } from "../../../domain/prognosis/catchment/catchment-steps.ts";
import { MOST_BEDS } from "../../../domain/prognosis/data/most-beds.ts";
import type { ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import { sayOtherCounts } from "../../../presentation/directory/house/say-beds.ts";
import { catchmentWords } from "../../../words/prognose-plaatsen.ts";
import { sayBedsBasis } from "../../../presentation/prognosis/places/say-catchment.ts";
import { FigureField } from "./FigureField.tsx";

interface Props {
  /** As it is without the scenario, or as it was opened. */
  site: ModelSite;
  changes: readonly SiteChange[];
  /** Share of its guests from outside the area, 0-1. */
  inflow: number;
  onChange: (change: SiteChange) => void;
  /** Takes the change of the house back. */
  onRestore: (siteId: string) => void;
  onInflow: (siteId: string, share: number) => void;
}

/** One house: close it, open it again, give it other beds, say how many of its guests come from elsewhere. */
export function HouseEditor({ site, changes, inflow, onChange, onRestore, onInflow }: Props) {
  const change = changes.find((one) => idOf(one) === site.id);
  const isClosed = change?.kind === "close";
  const isNew = change?.kind === "open";
  const resized = change?.kind === "resize" ? change.beds : null;
  const setBeds = (beds: number): string | null => {
    if (!Number.isInteger(beds) || beds < 1 || beds > MOST_BEDS) return catchmentWords.expectedBeds;
    if (change?.kind === "open") onChange({ ...change, site: { ...change.site, beds } });
    else if (beds === site.beds) onRestore(site.id);
    else onChange({ kind: "resize", siteId: site.id, beds });
    return null;
  };
  const setInflow = (percent: number): string | null => {
    if (percent >= 100) return catchmentWords.expectedInflow;
    onInflow(site.id, percent / 100);
    return null;
  };
  return (
    <div className="house-editor">
      <p>
        {isClosed ? (
          <span className="state state-closed">{catchmentWords.closedHere}</span>
        ) : isNew ? (
          catchmentWords.isNew
        ) : (
          <BedsBasis site={site} resized={resized} />
        )}
      </p>
      {!isClosed && (
        <>
          <FigureField
            label={catchmentWords.beds}
            value={bedsText(resized ?? site.beds)}
            expected={catchmentWords.expectedBeds}
            onFigure={setBeds}
          />
          {!isNew && (
            <FigureField
              label={catchmentWords.inflow}
              value={formatDecimal(Math.round(1000 * inflow) / 10)}
              unit="%"
              expected={catchmentWords.expectedInflow}
              onFigure={setInflow}
            />
          )}
        </>
      )}
      <p className="house-buttons no-print">
        {!isNew && (
          <button
            type="button"
            className="button"
            onClick={() => (isClosed ? onRestore(site.id) : onChange({ kind: "close", siteId: site.id }))}
          >
            {isClosed ? catchmentWords.reopen : catchmentWords.close}
          </button>
        )}
        {resized !== null && (
          <button type="button" className="button quiet" onClick={() => onRestore(site.id)}>
            {catchmentWords.restoreBeds}
          </button>
        )}
        {isNew && (
          <button type="button" className="button quiet" onClick={() => onRestore(site.id)}>
            {catchmentWords.removeNew}
          </button>
        )}
      </p>
    </div>
  );
}

function BedsBasis({
  site: { beds, attractionBeds, otherBeds },
  resized,
}: {
  site: ModelSite;
  resized: number | null;
}) {
  if (resized !== null) return sayBedsBasis({ beds: bedsText(beds) || null, now: formatWhole(resized) });
  if (beds !== null) return sayBedsBasis({ beds: formatWhole(beds), now: null });
  return (
    <>
      <span className="state state-unknown">{catchmentWords.bedsUnknown}</span>{" "}
      {otherBeds?.lastKnown
        ? catchmentWords.bedsLastKnown({ said: sayOtherCounts(otherBeds).join("; ") })
        : catchmentWords.bedsFilledIn({ beds: formatWhole(attractionBeds) })}
    </>
  );
}

function bedsText(beds: number | null): string {
  return beds === null ? "" : formatWhole(beds);
}
