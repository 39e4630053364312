import { useEffect, useState } from "react";
import { comparedTable, type ComparedHouse } from "../../../presentation/prognosis/house/compare-houses.ts";
import { nameHouse } from "../../../presentation/prognosis/house/house-choices.ts";
import { askQuestion, readHouseAddress, type HouseChoices } from "../../../presentation/prognosis/house/house-form.ts";
import { isWithin, type HouseLimits } from "../../../presentation/prognosis/house/house-limits.ts";
import { keepWords } from "../../../words/mijn-huis-bewaren.ts";
import { StackedTable } from "../scenarios/StackedTable.tsx";
import { askWorker } from "../use-worker-task.ts";
import type { KeptHouse } from "./kept-houses.ts";

interface Props {
  kept: readonly KeptHouse[];
  choices: HouseChoices;
  limits: HouseLimits;
}

type Found = { of: string } & ({ compared: ComparedHouse[] } | { failed: true });

/** Up to three kept questions beside each other, worked out anew: a list may be older than the model. */
export function ComparedHouses({ kept, choices, limits }: Props) {
  const [found, setFound] = useState<Found | null>(null);
  const key = kept.map(({ search }) => search).join(" ");
  useEffect(() => {
    const abort = new AbortController();
    Promise.all(kept.map((one) => answerKept(one, choices, limits, abort.signal))).then(
      (compared) => setFound({ of: key, compared }),
      () => {
        if (!abort.signal.aborted) setFound({ of: key, failed: true });
      },
    );
    return () => abort.abort();
    // The list is the same as long as its addresses are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, choices, limits]);
  if (found?.of !== key) return <p data-said>{keepWords.busy}</p>;
  if ("failed" in found) return <p data-said>{keepWords.failed}</p>;
  return <StackedTable {...comparedTable(found.compared)} />;
}

async function answerKept(
  { label, search }: KeptHouse,
  choices: HouseChoices,
  limits: HouseLimits,
  signal: AbortSignal,
): Promise<ComparedHouse> {
  const form = readHouseAddress(search, choices, (field, value) => isWithin(limits, field, value));
  const question = askQuestion(form);
  if (question === null) return { label, house: null };
  const answer = await askWorker("house", question, signal);
  return { label, house: "problem" in answer ? null : { name: nameHouse(form, choices), question, answer } };
}
