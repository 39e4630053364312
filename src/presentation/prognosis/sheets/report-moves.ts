/** The figures and the choice that move the answer most, as the report says them. */
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { Sensitivity } from "../../../domain/prognosis/explaining/sensitivity.ts";
import { rankBars } from "../explaining/ranked-bars.ts";
import { sayImportance } from "../explaining/say-importance.ts";
import { describeEffects } from "../explaining/tornado-rows.ts";

export function sayMoves(model: ModelData, sensitivity: Sensitivity, place: string): string {
  const { moving } = rankBars(sensitivity, "beds");
  const effects = (isChoice: boolean) =>
    describeEffects(
      model,
      moving.filter((bar) => bar.isChoice === isChoice),
      "beds",
    );
  return sayImportance({
    measure: "beds",
    year: sensitivity.year,
    place,
    figures: effects(false),
    choices: effects(true),
  });
}
