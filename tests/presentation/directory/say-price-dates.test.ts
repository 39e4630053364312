import { expect, test } from "vitest";
import { sayPriceDates } from "../../../src/presentation/directory/house/say-price-dates.ts";
import {
  pricesNone,
  pricesUndated,
  sayPricesFromYear,
  sayPricesFromYears,
  sayPricesOthersUndated,
} from "../../../src/words/bevestiging.ts";

const price = (dates: { asOf?: string; checkedOn?: string | null }) => ({
  costs: { contributionPerDayEur: 40, checkedOn: null, ...dates },
});

test("the page for relatives says from which years the amounts are, and how many carry no date", () => {
  expect(sayPriceDates([{}, { costs: { note: "zonder bedrag", checkedOn: null } }])).toBe(pricesNone);
  expect(sayPriceDates([price({})])).toBe(pricesUndated);
  expect(sayPriceDates([price({ asOf: "2017" }), price({ asOf: "2017-10" })])).toBe(
    sayPricesFromYear({ from: "2017" }),
  );
  expect(sayPriceDates([price({ asOf: "2030-01-02" }), price({ asOf: "2017" }), price({})])).toBe(
    `${sayPricesFromYears({ from: "2017", until: "2030" })} ${sayPricesOthersUndated({ count: 1 })}`,
  );
});

test("an amount that somebody checked is from that day, whatever its source says", () => {
  expect(sayPriceDates([price({ asOf: "2017", checkedOn: "2031-05-01" })])).toBe(sayPricesFromYear({ from: "2031" }));
});
