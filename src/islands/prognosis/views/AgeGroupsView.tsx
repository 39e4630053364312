import { useMemo } from "react";
import { mapRules } from "../../../domain/prognosis/beds/beds-by-rule.ts";
import { findRule } from "../../../domain/prognosis/beds/rules/registry.ts";
import { NARROW_FRAME } from "../../../charts/chart-frame.ts";
import { formatWhole } from "../../../charts/format-number.ts";
import { relativeChange } from "../../../charts/relative-change.ts";
import { profileLabels } from "../../../words/prognose.ts";
import {
  sayAgeDeaths,
  sayAgeGuests,
  sayOldestUptake,
  sayProfileOutcomes,
  sayWhyAges,
} from "../../../presentation/prognosis/places/say-ages.ts";
import { sayOtherGuests, ageWords } from "../../../words/prognose-plaatsen.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { DataTable } from "../DataTable.tsx";
import {
  ageSeries,
  ageTable,
  gatherAgeChange,
  labelAge,
  listOldestUptake,
  uptakeSeries,
  uptakeTable,
} from "../../../presentation/prognosis/places/age-charts.ts";
import { computeProfileYear, prepareProfiles } from "../../../presentation/prognosis/places/compare-profiles.ts";
import { OwnFiguresNote } from "../places/OwnFiguresNote.tsx";
import { labelRule } from "../../../presentation/prognosis/outcome/view-tables.ts";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";

/** Deaths and guests by age, this year and the first one, and what the three age profiles make of them. */
export default function AgeGroupsView({ model, projection, query, place, year, rule, usesOwnFigures }: ViewProps) {
  const runs = useMemo(() => prepareProfiles(model, query, projection), [model, query, projection]);
  const bases = useMemo(
    () => runs.map(({ run }) => computeProfileYear(model, run, query.fromYear, rule)),
    [model, runs, query.fromYear, rule],
  );
  const years = useMemo(
    () => runs.map(({ run }) => computeProfileYear(model, run, year, rule)),
    [model, runs, year, rule],
  );
  const chosen = runs.findIndex(({ kind }) => kind === query.profile);
  const [base, now] = [bases[chosen]!.ages, years[chosen]!.ages];
  const shapes = runs.map(({ kind }, index) => ({ kind, ages: years[index]!.ages }));
  const { settings } = runs[chosen]!.run;
  const targets = mapRules((one) => settings[findRule(one).setting]);
  const facts = {
    ...gatherAgeChange(base, now),
    place,
    fromYear: base.year,
    year,
    profile: profileLabels[query.profile],
  };
  const outcomes = runs.map(({ kind }, index) => ({
    label: profileLabels[kind],
    guests: formatWhole(years[index]!.guests),
    change: relativeChange(bases[index]!.guests, years[index]!.guests),
  }));
  const shared = { formatX: labelAge, fromZero: true, markedX: null } as const;
  const half = { ...shared, formatY: formatWhole, frames: [NARROW_FRAME] } as const;
  const [deaths, guests] = [ageSeries(base, now, "deaths"), ageSeries(base, now, "guests")];
  return (
    <div className="places">
      {usesOwnFigures && <OwnFiguresNote />}
      <p>{sayWhyAges(facts)}</p>
      <div className="chart-pair">
        <ChartFigure
          {...half}
          id="chart-age-deaths"
          title={ageWords.deathsTitle}
          finding={sayAgeDeaths(facts)}
          series={deaths}
          beside={{ ...half, series: guests }}
          table={ageTable(base, now, "deaths", `${ageWords.deathsTitle}, ${place}`)}
        />
        <ChartFigure
          {...half}
          id="chart-age-guests"
          title={ageWords.guestsTitle}
          finding={sayAgeGuests(facts)}
          series={guests}
          beside={{ ...half, series: deaths }}
          table={ageTable(base, now, "guests", `${ageWords.guestsTitle}, ${place}`)}
        />
      </div>
      {Math.abs(now.otherGuests) >= 0.5 && (
        <p className="note">
          {sayOtherGuests({
            guests: formatWhole(Math.abs(now.otherGuests)),
            isMore: String(now.otherGuests > 0),
            year,
          })}
        </p>
      )}
      <h4>{ageWords.profilesHeading}</h4>
      <ChartFigure
        {...shared}
        id="chart-age-uptake"
        title={ageWords.uptakeTitle}
        finding={sayOldestUptake(listOldestUptake(shapes))}
        formatY={formatWhole}
        series={uptakeSeries(shapes, query.profile)}
        table={uptakeTable(shapes, `${ageWords.uptakeTitle}, ${place}, ${year}`)}
      />
      <p>{sayProfileOutcomes({ place, fromYear: base.year, year, outcomes })}</p>
      <DataTable
        caption={ageWords.outcomesCaption({ place })}
        groups={[
          { label: "", columns: 1 },
          { label: ageWords.guests, columns: 2 },
          { label: labelRule({ targets }, rule), columns: 2 },
        ]}
        head={[ageWords.profile, String(base.year), String(year), String(base.year), String(year)]}
        rows={runs.map(({ kind }, index) => ({
          marked: index === chosen,
          cells: [
            profileLabels[kind],
            ...[bases[index]!.guests, years[index]!.guests, bases[index]!.beds, years[index]!.beds].map(formatWhole),
          ],
        }))}
      />
      <p className="note">{ageWords.basis}</p>
    </div>
  );
}
