import { useMemo } from "react";
import { formatDecimal, formatPercent, formatWhole } from "../../../charts/format-number.ts";
import type { RegionCalibration } from "../../../domain/prognosis/run/calibration.ts";
import {
  meanStayOf,
  nightsOf,
  type OwnCount,
  type RegionFigures,
} from "../../../domain/prognosis/own-figures/own-figures.ts";
import { modelRefusedShare, refusedShare, sumOwnYears } from "../../../domain/prognosis/own-figures/own-years.ts";
import {
  coverAdmissions,
  coverCounts,
  coverHouses,
  type HouseCoverage,
} from "../../../domain/prognosis/own-figures/house-coverage.ts";
import { prepareRun } from "../../../domain/prognosis/run/prepare-run.ts";
import { sayCountedHouses, sayPart } from "../../../presentation/prognosis/own-figures/say-coverage.ts";
import { sayCalibration, sayStay } from "../../../presentation/prognosis/own-figures/say-own-figures.ts";
import { calibrationWords, ownWords, refusalWords } from "../../../words/prognose-eigen-cijfers.ts";
import { notKnown } from "../../../words/prognose.ts";
import { DataTable } from "../DataTable.tsx";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";
import { OwnMark } from "./OwnMark.tsx";
import { formatK, writeCalibration } from "./write-calibration.ts";

interface Props extends Pick<ViewProps, "model" | "projection" | "query" | "draft" | "usesOwnFigures"> {
  figures: RegionFigures;
}

const STAY = "meanStayDays";

function hasStay(count: OwnCount): boolean {
  return count.meanStayDays !== null || nightsOf(count) !== null;
}

/** What the figures do to the model: k, the stay, and refusals beside what the model says. */
export function FigureSummary({ model, projection, query, draft, figures, usesOwnFigures }: Props) {
  const calibration = useMemo(
    () => prepareRun(model, query, projection).calibrations[query.region] ?? null,
    [model, query, projection],
  );
  const stay = meanStayOf(figures.counts);
  const hasOwnAdmissions = figures.counts.some(
    ({ admissions, isForCalibration }) => admissions !== null && isForCalibration,
  );
  const isOverruled = hasOwnAdmissions && (draft.admissions ?? []).some(({ region }) => region === draft.region);
  return (
    <>
      <div data-said className="own-summary">
        {usesOwnFigures && (
          <p>
            <OwnMark />
          </p>
        )}
        <Calibration
          calibration={calibration}
          counted={coverAdmissions(model, query.admissions ?? [], [query.region])}
          byHand={query.calibrationByRegion?.[query.region]}
        />
        {isOverruled && <p>{ownWords.clash}</p>}
        {stay !== null && (
          <p>
            {sayStay({
              days: formatDecimal(Math.round(stay * 10) / 10),
              part: sayPart(coverCounts(model, draft.region, figures.counts.filter(hasStay))),
              isUsed: draft.settings?.[STAY] === undefined,
            })}
          </p>
        )}
      </div>
      <Refusals model={model} projection={projection} query={query} figures={figures} />
    </>
  );
}

function Calibration({
  calibration,
  counted,
  byHand,
}: {
  calibration: RegionCalibration | null;
  counted: HouseCoverage | null;
  byHand: number | undefined;
}) {
  if (byHand !== undefined) return <p>{calibrationWords.byHand({ k: formatK(byHand) })}</p>;
  if (calibration === null)
    return (
      <p>
        <span className="state state-unconfirmed">{calibrationWords.none}</span> {calibrationWords.how}
      </p>
    );
  return <p>{sayCalibration(writeCalibration(calibration, counted))}</p>;
}

function formatShare(share: number | null): string {
  return share === null ? notKnown : formatPercent(share, 1);
}

function Refusals({ model, projection, query, figures }: Pick<Props, "model" | "projection" | "query" | "figures">) {
  const years = useMemo(() => sumOwnYears(figures.counts).filter(({ refusals }) => refusals !== null), [figures]);
  const modelled = useMemo(
    () => years.map((year) => modelRefusedShare(model, query, projection, year)),
    [years, model, query, projection],
  );
  if (years.length === 0) return null;
  const rows = years.map((year, index) => {
    return {
      cells: [
        String(year.year),
        sayCountedHouses(coverHouses(model, [{ ...year, region: query.region }])!),
        formatWhole(year.refusals!),
        formatShare(refusedShare(year)),
        formatShare(modelled[index]!),
      ],
    };
  });
  return (
    <section>
      <h4>{refusalWords.title}</h4>
      <DataTable caption={refusalWords.caption} head={refusalWords.head} rows={rows} />
      <p className="note">{refusalWords.explain}</p>
    </section>
  );
}
