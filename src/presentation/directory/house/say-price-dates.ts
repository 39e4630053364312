import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import {
  pricesNone,
  pricesUndated,
  sayPricesFromYear,
  sayPricesFromYears,
  sayPricesOthersUndated,
} from "../../../words/bevestiging.ts";

/** From which years the amounts per day are: the day somebody checked one, else the date of its source. */
export function sayPriceDates(hospices: readonly Pick<Hospice, "costs">[]): string {
  const prices = hospices.flatMap(({ costs }) => (costs?.contributionPerDayEur === undefined ? [] : [costs]));
  const years = prices.flatMap(({ checkedOn, asOf }) => (checkedOn ?? asOf)?.slice(0, 4) ?? []).sort();
  const [from] = years;
  const until = years.at(-1);
  if (prices.length === 0) return pricesNone;
  if (from === undefined || until === undefined) return pricesUndated;
  const span = from === until ? sayPricesFromYear({ from }) : sayPricesFromYears({ from, until });
  const undated = prices.length - years.length;
  return undated === 0 ? span : `${span} ${sayPricesOthersUndated({ count: undated })}`;
}
