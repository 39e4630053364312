import { useCallback, useEffect, useMemo, useState } from "react";
import {
  blankForm,
  listUnreadFields,
  readHouseAddress,
  writeHouseAddress,
  type HouseChoices,
  type HouseForm,
} from "../../../presentation/prognosis/house/house-form.ts";
import { isWithin, type HouseLimits } from "../../../presentation/prognosis/house/house-limits.ts";
import { watchAddress, writeSearch } from "../../address.ts";
import { useIsHydrated } from "../use-hydrated.ts";

/** The form, kept equal to the address: a link shows what its sender saw, and the back button goes back. */
export function useHouseForm(choices: HouseChoices, limits: HouseLimits) {
  const isHydrated = useIsHydrated();
  const [edited, setEdited] = useState<HouseForm | null>(null);
  const [moves, setMoves] = useState(0);
  const read = useMemo(
    () => (isHydrated ? readAddress(location.search, choices, limits) : { form: blankForm(choices), unread: [] }),
    // The address is read again when the visitor goes back or forth.
    [isHydrated, moves, choices, limits],
  );
  useEffect(() => {
    const moved = () => {
      setEdited(null);
      setMoves((count) => count + 1);
    };
    return watchAddress(moved);
  }, []);
  const form = edited ?? read.form;
  const change = useCallback(
    (fields: Partial<HouseForm>) => {
      const next = { ...form, ...fields };
      setEdited(next);
      writeSearch(writeHouseAddress(next, choices), false);
    },
    [form, choices],
  );
  return {
    form,
    change,
    reset: () => change(blankForm(choices)),
    isHydrated,
    unread: edited === null ? read.unread : [],
  };
}

function readAddress(search: string, choices: HouseChoices, limits: HouseLimits) {
  const isAllowed = (field: keyof HouseForm, value: number) => isWithin(limits, field, value);
  return {
    form: readHouseAddress(search, choices, isAllowed),
    unread: listUnreadFields(search, choices, isAllowed),
  };
}
