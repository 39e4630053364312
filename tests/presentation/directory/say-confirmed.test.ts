import { expect, test } from "vitest";
import { sayConfirmed } from "../../../src/presentation/directory/house/say-confirmed.ts";
import { confirmedAll, confirmedNone, sayConfirmedSome } from "../../../src/words/bevestiging.ts";

const house = (hospice: boolean, network = false) => ({ confirmed: { hospice, network } });

test("the sentence on confirmation follows the records: none, some by the house or its network, all", () => {
  expect(sayConfirmed([house(false), house(false)])).toBe(confirmedNone);
  expect(sayConfirmed([house(true), house(false, true), house(false)])).toBe(
    sayConfirmedSome({ confirmed: 2, others: 1 }),
  );
  expect(sayConfirmed([house(true)])).toBe(confirmedAll);
});
