import { useState } from "react";
import { formatWhole } from "../../../charts/format-number.ts";
import type { MeanPeriod } from "../../../domain/prognosis/run/five-year-means.ts";
import { sumFlows, type GuestFlow } from "../../../domain/prognosis/catchment/guest-flows.ts";
import { catchmentWords, placesWords } from "../../../words/prognose-plaatsen.ts";
import { sayMoves } from "../../../presentation/prognosis/places/say-catchment.ts";
import { BarredTable } from "./BarredTable.tsx";
import { DataTable } from "../DataTable.tsx";
import type { TableContent } from "../../../presentation/prognosis/outcome/table-content.ts";

interface Props {
  flows: readonly GuestFlow[];
  /** The years the guests are a mean of. */
  period: MeanPeriod;
  nameHouse: (id: string) => string;
  namePlace: (code: string) => string;
}

/** Fewer guests than this round to none. */
const LEAST_GUESTS = 0.5;
/** Smaller flows share one row. */
const LEAST_ROW = 1;

/** Who moves where: from house to house, and per gemeente. */
export function MovesTables(props: Props) {
  const { flows, period, nameHouse } = props;
  const [isOpen, setOpen] = useState(false);
  const total = flows.reduce((sum, { guestsPerYear }) => sum + guestsPerYear, 0);
  const pairs = sumFlows(flows, ({ from, to }) => `${from} ${to}`).map(([key, guests]) => ({
    label: nameRoute(key, nameHouse),
    guests,
  }));
  const shown = pairs.filter(({ guests }) => guests >= LEAST_ROW);
  const rest = pairs.slice(shown.length).reduce((sum, { guests }) => sum + guests, 0);
  const first = shown[0];
  return (
    <>
      <p data-said>
        {sayMoves({
          total: formatGuests(total),
          isAny: total > 0,
          most: first ? { route: first.label, guests: formatGuests(first.guests) } : null,
        })}
      </p>
      {total > 0 && (
        <>
          <BarredTable
            caption={catchmentWords.movesCaption(period)}
            head={[catchmentWords.route, catchmentWords.guestsPerYear]}
            rows={[
              ...shown.map(({ label, guests }) => ({
                cells: [label, formatGuests(guests)],
                bars: [undefined, guests / shown[0]!.guests],
              })),
              ...(rest > 0 ? [{ cells: [catchmentWords.otherRoutes, formatGuests(rest)] }] : []),
            ]}
          />
          {/* A closed table costs nothing while a slider moves. */}
          <details className="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{catchmentWords.movesPerPlace}</summary>
            {isOpen && <DataTable {...listPerPlace(props)} />}
          </details>
        </>
      )}
    </>
  );
}

function listPerPlace({ flows, period, nameHouse, namePlace }: Props): TableContent {
  return {
    caption: catchmentWords.movesPerPlaceCaption(period),
    head: [placesWords.municipality, catchmentWords.guestsPerYear, catchmentWords.mostlyTo],
    rows: sumFlows(flows, ({ municipalityCode }) => municipalityCode).map(([code, guests]) => {
      const [mostTo] = sumFlows(
        flows.filter(({ municipalityCode }) => municipalityCode === code),
        ({ to }) => to,
      )[0]!;
      return { cells: [namePlace(code), formatGuests(guests), nameHouse(mostTo)] };
    }),
  };
}

function nameRoute(key: string, nameHouse: (id: string) => string): string {
  const [from, to] = key.split(" ") as [string, string];
  return catchmentWords.fromTo({ from: nameHouse(from), to: nameHouse(to) });
}

export function formatGuests(guests: number): string {
  return guests > 0 && guests < LEAST_GUESTS ? placesWords.lessThanOne : formatWhole(guests);
}
