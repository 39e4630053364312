import { useCallback, useMemo, useState } from "react";
import {
  bedsFromCounts,
  findFigures,
  keepModelYears,
  listYearsOutside,
  NO_FIGURES,
  replaceFigures,
  type OwnCount,
  type OwnFigures,
  type RegionFigures,
} from "../../../domain/prognosis/own-figures/own-figures.ts";
import { ALL_REGIONS } from "../../../domain/prognosis/data/regions.ts";
import { partNotLoaded } from "../../../words/niet-geladen.ts";
import { sayTakenBeds, sayYearsOutside } from "../../../presentation/prognosis/own-figures/say-own-figures.ts";
import { ownWords } from "../../../words/prognose-eigen-cijfers.ts";
import { PartBoundary } from "../../PartBoundary.tsx";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";
import { BedsForm } from "./BedsForm.tsx";
import { FigureSummary } from "./FigureSummary.tsx";
import { FileTools } from "./FileTools.tsx";
import { countsForm, originsForm } from "./form-kind.ts";
import { useIsUnkept } from "./own-figures-store.ts";
import { useTowns } from "./use-towns.ts";
import { weighCounts } from "./weigh-counts.ts";
import { RowsForm } from "./RowsForm.tsx";

interface Props extends ViewProps {
  own: OwnFigures | null;
  setOwn: (own: OwnFigures | null) => void;
}

/** A region's real figures, filled in by the visitor and kept on the device. */
export default function OwnFiguresPanel({ own, setOwn, ...view }: Props) {
  const {
    model,
    draft: { region },
  } = view;
  const isUnkept = useIsUnkept();
  /** Forms begin anew when all figures are replaced at once. */
  const [edition, setEdition] = useState(0);
  const labelOf = (id: string) => model.regions.find((one) => one.id === id)?.label ?? id;
  const removeRegion = (id: string) => {
    setOwn(replaceFigures(own, id, NO_FIGURES));
    setEdition(edition + 1);
  };
  return (
    <div className="own-figures">
      <p>{ownWords.onDevice}</p>
      {isUnkept && (
        <p className="banner" data-said>
          {ownWords.unkept}
        </p>
      )}
      {region === ALL_REGIONS ? (
        <p className="banner">
          <a href="#choice-region">{ownWords.chooseRegion}</a>. {ownWords.perRegion}
          {own === null && ` ${ownWords.noneYet}`}
        </p>
      ) : (
        <PartBoundary
          key={`${region} ${edition}`}
          message={
            <>
              {partNotLoaded}{" "}
              <button type="button" className="button quiet" onClick={() => removeRegion(region)}>
                {ownWords.removeRegion}
              </button>
            </>
          }
        >
          <RegionForms
            view={view}
            figures={findFigures(own, region)}
            onUse={(figures) => setOwn(replaceFigures(own, region, figures))}
          />
        </PartBoundary>
      )}
      <FileTools
        own={own}
        labelOf={labelOf}
        onReplace={(next) => {
          setOwn(next);
          setEdition(edition + 1);
        }}
      />
    </div>
  );
}

function RegionForms({
  view,
  figures,
  onUse,
}: {
  view: ViewProps;
  figures: RegionFigures;
  onUse: (figures: RegionFigures) => void;
}) {
  const {
    model,
    draft: { region },
  } = view;
  const sites = useMemo(() => model.sites.filter((site) => site.region === region), [model, region]);
  // Only a year that is over can be compared with a year of the model.
  const [lastYear] = useState(() => new Date().getFullYear() - 1);
  const counts = useMemo(() => countsForm(model, region, lastYear), [model, region, lastYear]);
  const [isAboutOrigins, setIsAboutOrigins] = useState(false);
  const findTown = useTowns(isAboutOrigins);
  const origins = useMemo(() => originsForm(model, region, lastYear, findTown), [model, region, lastYear, findTown]);
  const [taken, setTaken] = useState<Readonly<Record<string, number>>>({});
  const weigh = useCallback((items: readonly OwnCount[]) => weighCounts(view, figures, items), [view, figures]);
  const counted = useMemo(() => keepModelYears(model, figures), [model, figures]);
  const yearsOutside = listYearsOutside(model, figures);
  return (
    <>
      {yearsOutside.length > 0 && (
        <p className="banner" data-said>
          {sayYearsOutside({ years: yearsOutside, ...model.years })}
        </p>
      )}
      <FigureSummary {...view} figures={counted} />
      <BedsForm
        sites={sites}
        bedsBySite={figures.bedsBySite}
        onUse={(bedsBySite) => onUse({ ...figures, bedsBySite })}
      />
      <RowsForm
        kind={counts}
        items={figures.counts}
        weigh={weigh}
        leftOut={figures.leftOut?.counts ?? []}
        onUse={(items, leftOut) => {
          const bedsBySite = { ...bedsFromCounts(items), ...figures.bedsBySite };
          setTaken(Object.fromEntries(Object.entries(bedsBySite).filter(([id]) => !(id in figures.bedsBySite))));
          onUse({ ...figures, counts: items, bedsBySite, leftOut: { ...figures.leftOut, counts: leftOut } });
        }}
      />
      <p className="note" data-said>
        {sayTakenBeds(sites, taken)}
      </p>
      <div onFocus={() => setIsAboutOrigins(true)}>
        <RowsForm
          kind={origins}
          items={figures.origins}
          leftOut={figures.leftOut?.origins ?? []}
          onUse={(items, leftOut) =>
            onUse({ ...figures, origins: items, leftOut: { ...figures.leftOut, origins: leftOut } })
          }
        />
      </div>
      <p className="note">{ownWords.otherRegions}</p>
    </>
  );
}
