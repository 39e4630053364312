import { CellBar } from "../scenarios/StackedTable.tsx";
import { formatWhole } from "../../../charts/format-number.ts";
import type { ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import { catchmentWords, placesWords } from "../../../words/prognose-plaatsen.ts";
import { formatGuests } from "./MovesTables.tsx";

interface Props {
  caption: string;
  /** Of the present and of the scenario, each once; beds as the scenario has them. */
  sites: readonly ModelSite[];
  /** The houses there are now. */
  now: readonly ModelSite[];
  closedIds: ReadonlySet<string>;
  /** Guests per year by id, without and with what the visitor changed. */
  before: ReadonlyMap<string, number>;
  after: ReadonlyMap<string, number>;
  chosenId: string;
  onChoose: (id: string) => void;
}

/** The houses with the guests they get, before and after. */
export function HouseTable({ caption, sites, now, closedIds, before, after, chosenId, onChoose }: Props) {
  const houseNow = (id: string) => now.find((site) => site.id === id);
  const hasPlan = sites.some((site) => closedIds.has(site.id) || houseNow(site.id)?.beds !== site.beds);
  const most = Math.max(...before.values(), ...after.values());
  const heads = [
    placesWords.house,
    catchmentWords.bedsHead,
    ...(hasPlan ? [catchmentWords.bedsPlannedHead] : []),
    catchmentWords.before,
    catchmentWords.after,
  ];
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="t-huizen">
      <table>
        <caption id="t-huizen">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index > 0 ? "number" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <tr key={site.id} className={site.id === chosenId ? "marked" : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="pick"
                  aria-pressed={site.id === chosenId}
                  onClick={() => onChoose(site.id)}
                >
                  {site.name}
                </button>
              </th>
              <td className="number">
                <BedsNow site={houseNow(site.id)} />
              </td>
              {hasPlan && (
                <td className="number">
                  <BedsPlanned site={site} now={houseNow(site.id)} isClosed={closedIds.has(site.id)} />
                </td>
              )}
              {[before, after].map((guests, index) => (
                <td key={index} className="number">
                  {formatGuests(guests.get(site.id) ?? 0)}
                  <CellBar value={guests.get(site.id) ?? 0} most={most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BedsNow({ site }: { site: ModelSite | undefined }) {
  if (site === undefined) return catchmentWords.notYet;
  if (site.beds !== null) return formatWhole(site.beds);
  return (
    <>
      <span className="state state-unknown">{catchmentWords.unknownNumber}</span>{" "}
      {catchmentWords.countedAs({ beds: formatWhole(site.attractionBeds) })}
    </>
  );
}

function BedsPlanned({ site, now, isClosed }: { site: ModelSite; now: ModelSite | undefined; isClosed: boolean }) {
  if (isClosed) return <span className="state state-closed">{catchmentWords.closed}</span>;
  return site.beds === now?.beds || site.beds === null ? catchmentWords.asNow : formatWhole(site.beds);
}
