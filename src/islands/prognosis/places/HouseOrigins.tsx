import { useMemo } from "react";
import { roundShares } from "../../../charts/round-shares.ts";
import { shareOf } from "../../../domain/prognosis/catchment/build-catchment.ts";
import type { MeanPeriod } from "../../../domain/prognosis/run/five-year-means.ts";
import type { GuestFlow } from "../../../domain/prognosis/catchment/guest-flows.ts";
import { sumFlows } from "../../../domain/prognosis/catchment/guest-flows.ts";
import type { ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import { catchmentWords, placesWords } from "../../../words/prognose-plaatsen.ts";
import { sayOrigins } from "../../../presentation/prognosis/places/say-catchment.ts";
import { BarredTable } from "./BarredTable.tsx";
import type { CatchmentStages } from "../../../presentation/prognosis/places/catchment-facts.ts";
import { MapLegend } from "./MapLegend.tsx";
import { formatGuests } from "./MovesTables.tsx";
import type { Place } from "../../../presentation/prognosis/places/municipality-figures.ts";
import { PlaceMap, type MapLine } from "./PlaceMap.tsx";

interface Props {
  stages: CatchmentStages;
  house: ModelSite;
  /** Drawn as dots. */
  houses: readonly ModelSite[];
  region: string;
  places: readonly Place[];
  /** Guests per year of whole gemeenten, in the order of the model. */
  guests: Float64Array;
  flows: readonly GuestFlow[];
  period: MeanPeriod;
  chosenCode: string;
  onChooseCode: (code: string) => void;
  onChooseHouse: (id: string) => void;
}

/** From which share on a gemeente is a shade darker, as on the map of the directory. */
const SHARE_BREAKS = [0.05, 0.2, 0.4, 0.6] as const;
/** Fewer moving guests than this are not drawn. */
const LEAST_DRAWN = 0.5;

/** Which part of every gemeente goes to a house, on the map and as a table; of a closed one, the part that went there. */
export function HouseOrigins({
  stages,
  house,
  houses,
  region,
  places,
  guests,
  flows,
  period,
  chosenCode,
  onChooseCode,
  onChooseHouse,
}: Props) {
  const isClosed = stages.scenario.sites.every(({ id }) => id !== house.id);
  const catchment = isClosed ? stages.set : stages.scenario;
  const rows = useMemo(
    () =>
      places.map((place) => {
        const share = shareOf(catchment, place.municipality, house.id);
        return { ...place, share, guests: share * guests[place.municipality]! };
      }),
    [catchment, places, house.id, guests],
  );
  const frame = useMemo(() => places.map(({ code }) => code), [places]);
  const points = useMemo(
    () => houses.map(({ id, name, latitude, longitude }) => ({ id, label: name, latitude, longitude })),
    [houses],
  );
  const classes = new Map(rows.map(({ code, share }) => [code, SHARE_BREAKS.filter((from) => share >= from).length]));
  const first = rows.reduce((most, row) => (row.guests > most.guests ? row : most));
  const finding = sayOrigins({
    house: house.name,
    isClosed,
    most: first.guests > 0 ? { name: first.name, guests: formatGuests(first.guests) } : null,
  });
  const lines = listLines(flows, house.id);
  return (
    <>
      <p>
        {finding}
        {lines.length > 0 && ` ${catchmentWords.linesMeaning}`}
      </p>
      <div className="places-pair">
        <div>
          <PlaceMap
            label={finding}
            region={region}
            frame={frame}
            classes={classes}
            chosenCode={chosenCode}
            onChooseCode={(code) => frame.includes(code) && onChooseCode(code)}
            houses={points}
            chosenHouse={house.id}
            onChooseHouse={onChooseHouse}
            lines={lines}
          >
            <MapLegend breaks={SHARE_BREAKS} format={(share) => `${Math.round(100 * share)}%`} />
          </PlaceMap>
        </div>
        <BarredTable
          caption={catchmentWords.originsCaption({ house: house.name, isClosed: String(isClosed), ...period })}
          head={[placesWords.municipality, catchmentWords.shareOfPlace, catchmentWords.guestsPerYear]}
          rows={rows.map(({ name, code, share, guests: count }) => ({
            marked: code === chosenCode,
            cells: [name, `${roundShares([share, 1 - share])[0]}%`, formatGuests(count)],
            bars: [undefined, share, count / Math.max(1, first.guests)],
          }))}
        />
      </div>
    </>
  );
}

/** Guests that move from or to a house, as lines. */
function listLines(flows: readonly GuestFlow[], id: string): MapLine[] {
  const pairs = sumFlows(
    flows.filter(({ from, to }) => from === id || to === id),
    ({ from, to }) => `${from} ${to}`,
  ).filter(([, guests]) => guests >= LEAST_DRAWN);
  return pairs.map(([key, guests]) => {
    const [from, to] = key.split(" ") as [string, string];
    return { from, to, weight: guests / pairs[0]![1] };
  });
}
