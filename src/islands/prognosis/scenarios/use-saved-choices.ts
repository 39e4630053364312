import { useEffect, useState } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { takeChoices, type ScenarioChoices } from "../../../domain/prognosis/scenario/scenario.ts";
import { readScenarioText } from "./read-scenario-text.ts";
import type { SavedScenario } from "./saved-scenarios.ts";

interface SavedChoices {
  /** By id. */
  choices: ReadonlyMap<string, { name: string; choices: ScenarioChoices }>;
  /** In Dutch, by id: what the model of today cannot take. */
  refusals: ReadonlyMap<string, { name: string; refusal: string }>;
}

const NONE: SavedChoices = { choices: new Map(), refusals: new Map() };

/** The saved scenarios with these ids, checked against the model of today. */
export function useSavedChoices(
  model: ModelData,
  saved: readonly SavedScenario[],
  ids: readonly string[],
): SavedChoices {
  const wanted = saved.filter(({ id }) => ids.includes(id));
  const key = JSON.stringify(wanted);
  const [found, setFound] = useState<{ key: string; choices: SavedChoices }>({ key: "[]", choices: NONE });
  useEffect(() => {
    let isWanted = true;
    void readAll(model, JSON.parse(key) as SavedScenario[]).then((choices) => isWanted && setFound({ key, choices }));
    return () => {
      isWanted = false;
    };
  }, [model, key]);
  return found.key === key ? found.choices : NONE;
}

async function readAll(model: ModelData, wanted: readonly SavedScenario[]): Promise<SavedChoices> {
  if (wanted.length === 0) return NONE;
  const readings = await Promise.all(
    wanted.map(async ({ id, name, scenario }) => ({
      id,
      name,
      ...(await readScenarioText(model, "file", JSON.stringify(scenario))),
    })),
  );
  return {
    choices: new Map(
      readings.flatMap(({ id, name, read }) =>
        read === undefined ? [] : [[id, { name, choices: takeChoices(read.scenario) }]],
      ),
    ),
    refusals: new Map(
      readings.flatMap(({ id, name, refusal }) => (refusal === undefined ? [] : [[id, { name, refusal }]])),
    ),
  };
}
