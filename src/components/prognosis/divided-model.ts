import { prognosis } from "../../compiled.ts";
import { divideModel, type DividedModel } from "../../domain/prognosis/compile/divide-model.ts";

let divided: DividedModel | undefined;

/** What the model takes, divided once for every file that holds some of it. */
export function dividedModel(): DividedModel {
  divided ??= divideModel(prognosis);
  return divided;
}
