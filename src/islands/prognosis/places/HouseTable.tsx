import { formatWhole } from "../../../charts/format-number.ts";
import type { ModelSite } from "../../../domain/prognosis/model-data.ts";
import { catchmentWords, placesWords } from "../../../text/prognosis-places.ts";
import { formatGuests } from "./MovesTables.tsx";

interface Props {
  caption: string;
  /** Of the present and of the scenario, each once; beds as the scenario has them. */
  sites: readonly ModelSite[];
  closedIds: ReadonlySet<string>;
  /** Guests per year by id, without and with what the visitor changed. */
  before: ReadonlyMap<string, number>;
  after: ReadonlyMap<string, number>;
  chosenId: string;
  onChoose: (id: string) => void;
}

/** The houses with the guests they get, before and after. */
export function HouseTable({ caption, sites, closedIds, before, after, chosenId, onChoose }: Props) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>{[placesWords.house, catchmentWords.bedsHead, catchmentWords.before, catchmentWords.after].map((head, index) => <th key={head} scope="col" className={index > 0 ? "number" : undefined}>{head}</th>)}</tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <tr key={site.id} className={site.id === chosenId ? "marked" : undefined}>
              <th scope="row"><button type="button" className="pick" aria-pressed={site.id === chosenId} onClick={() => onChoose(site.id)}>{site.name}</button></th>
              <td className="number"><Beds site={site} isClosed={closedIds.has(site.id)} /></td>
              <td className="number">{formatGuests(before.get(site.id) ?? 0)}</td>
              <td className="number">{formatGuests(after.get(site.id) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Beds({ site: { beds, attractionBeds }, isClosed }: { site: ModelSite; isClosed: boolean }) {
  if (isClosed) return <span className="state state-closed">{catchmentWords.closed}</span>;
  if (beds !== null) return formatWhole(beds);
  return <><span className="state state-unknown">{catchmentWords.unknownNumber}</span>{" "}{catchmentWords.countedAs(formatWhole(attractionBeds))}</>;
}
