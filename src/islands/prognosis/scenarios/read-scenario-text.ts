import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { ReadScenario } from "../../../domain/prognosis/scenario/read-scenario.ts";
import { ScenarioError } from "../../../domain/prognosis/scenario/write-scenario.ts";
import { panelWords } from "../../../words/prognose-scenarios.ts";

export type ScenarioReading = { read: ReadScenario; refusal?: never } | { read?: never; refusal: string };

/** A link or the text of a file, read or refused in Dutch. What checks it is fetched when somebody opens something. */
export async function readScenarioText(
  model: ModelData,
  kind: "link" | "file",
  text: string,
): Promise<ScenarioReading> {
  try {
    const { readScenarioFile, readScenarioLink } = await import("../../../domain/prognosis/scenario/read-scenario.ts");
    try {
      return { read: kind === "link" ? readScenarioLink(model, text) : readScenarioFile(model, text) };
    } catch (error) {
      if (error instanceof ScenarioError) return { refusal: error.message };
      throw error;
    }
  } catch {
    return { refusal: panelWords.unreadable };
  }
}
