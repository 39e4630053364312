import { formatDateText } from "../../../domain/border/dates.ts";
import { isSourceOld } from "../../../domain/directory/house/staleness.ts";
import { findFieldSources } from "../../../domain/directory/records/field-sources.ts";
import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { undatedSource } from "../../../words/bedden.ts";
import { priceWords, saySourceDate } from "../../../words/hospicepagina.ts";
import { saySource } from "./say-source.ts";

type Costs = NonNullable<Hospice["costs"]>;

/**
 * The one rule for amounts: what a source tells is shown with how old it is, so that nobody takes it for the price of now;
 * what somebody checked, with the day of the check. On a day ("2026-11-21") an old source is called one. Undefined
 * without an amount.
 */
export function sayPrice({ contributionPerDayEur: amount, checkedOn, asOf }: Costs, day?: string): string | undefined {
  if (amount === undefined) return undefined;
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  const euros = amount.toLocaleString("nl-NL", { minimumFractionDigits, maximumFractionDigits: 2 });
  if (checkedOn) return priceWords.checked({ amount: euros, date: formatDateText(checkedOn) });
  return priceWords.ofSource({ amount: euros, source: sayAge(asOf, day) });
}

function sayAge(asOf: string | undefined, day: string | undefined): string {
  if (asOf === undefined) return undatedSource;
  return day === undefined ? saySourceDate({ date: formatDateText(asOf) }) : saySource(asOf, day);
}

/** Beside an amount that may have changed by a day ("2026-11-21"): who tells it, and to ask; null where it is of now, or unknown. */
export function sayPriceCaution(hospice: Pick<Hospice, "costs" | "sources">, day: string): string | null {
  const { contributionPerDayEur: amount, checkedOn, asOf } = hospice.costs ?? {};
  if (amount === undefined || !isSourceOld(checkedOn ?? asOf, day)) return null;
  const naming = findFieldSources(hospice.sources, "costs").filter(({ fields }) => fields !== undefined);
  const ofThatDay = naming.filter(({ date }) => date === asOf);
  const publishers = [...new Set((ofThatDay.length > 0 ? ofThatDay : naming).map(({ publisher }) => publisher))];
  if (publishers.length === 0) return priceWords.mayHaveChanged;
  const told = new Intl.ListFormat("nl", { type: "conjunction" }).format(publishers);
  return `${priceWords.toldBy({ publishers: told })} ${priceWords.mayHaveChanged}`;
}
