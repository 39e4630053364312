import { memo } from "react";
import { CellBar } from "../scenarios/StackedTable.tsx";
import { roundShares } from "../../../charts/round-shares.ts";
import type { Catchment } from "../../../domain/prognosis/catchment/huff.ts";
import type { ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import { catchmentWords, placesWords } from "../../../words/prognose-plaatsen.ts";
import { listShares } from "../../../presentation/prognosis/places/catchment-facts.ts";
import type { Place } from "../../../presentation/prognosis/places/municipality-figures.ts";

interface Props {
  catchment: Catchment;
  places: readonly Place[];
  /** Columns; all other houses share one. */
  sites: readonly ModelSite[];
  caption: string;
  onChoosePlace: (code: string) => void;
  onChooseSite: (id: string) => void;
}

/** Who goes where, one row per gemeente: whole percentages that add to 100. Becomes a list on a phone. */
export const ShareMatrix = memo(function ShareMatrix({
  catchment,
  places,
  sites,
  caption,
  onChoosePlace,
  onChooseSite,
}: Props) {
  const heads = [...sites.map(({ name }) => name), placesWords.otherHouses, placesWords.outside];
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="t-wie">
      <table className="share-matrix stacks">
        <caption id="t-wie">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{placesWords.municipality}</th>
            {sites.map(({ id, name }) => (
              <th key={id} scope="col" className="number">
                <button type="button" className="pick" onClick={() => onChooseSite(id)}>
                  {name}
                </button>
              </th>
            ))}
            <th scope="col" className="number">
              {placesWords.otherHouses}
            </th>
            <th scope="col" className="number">
              {placesWords.outside}
            </th>
            <th scope="col" className="number">
              {placesWords.together}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ code, name, municipality }) => {
            const percents = roundShares(listShares(catchment, sites, municipality));
            // The other houses together are no house.
            const most = Math.max(...percents.filter((_, column) => column !== sites.length));
            return (
              <tr key={code}>
                <th scope="row">
                  <button type="button" className="pick" onClick={() => onChoosePlace(code)}>
                    {name}
                  </button>
                </th>
                {percents.map((percent, column) => (
                  <td
                    key={column}
                    data-label={heads[column]}
                    className={`number${percent === 0 ? " none" : ""}${percent === most && column !== sites.length ? " most" : ""}`}
                  >
                    {percent}%{percent > 0 && <CellBar value={percent} most={100} />}
                  </td>
                ))}
                <td data-label={placesWords.together} className="number">
                  {percents.reduce((sum, percent) => sum + percent, 0)}%
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="note">{catchmentWords.matrixNote}</p>
    </div>
  );
});
