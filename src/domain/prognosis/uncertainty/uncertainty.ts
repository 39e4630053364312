/** Everything random that does not depend on a scenario: prepare it once for a seed and a number of draws, and keep it. */
import { spreadDeaths } from "./deaths-uncertainty.ts";
import type { DeathsUncertainty, DeathsWidths } from "./deaths-uncertainty.ts";
import { drawNoise, prepareDraws } from "./draws.ts";
import type { DrawChoice, Draws, Noise } from "./draws.ts";
import { normalInverse } from "../numbers/normal.ts";
import type { ModelData } from "../data/model-data.ts";
import { chooseSettings } from "../data/settings.ts";

export interface Uncertainty {
  draws: Draws;
  deaths: DeathsUncertainty;
  /** Noise of its own for a name, made when it is first asked for. */
  noiseOf: (name: string) => Noise;
  /**
   * The noise of a name four times over, evenly spread over the chances; the first of four is `noiseOf`. Kept too, as a
   * normal of each costs more than what is counted with it.
   */
  spreadNoiseOf: (name: string) => Noise;
}

/** With one count a draw the edges of a band jump from year to year by chance alone, which reads as a signal. */
const CHANCES_PER_DRAW = 4;

/** @param widths margins on the deaths; those of the content when left out. Throws RangeError as prepareDraws does */
export function prepareUncertainty(
  data: ModelData,
  choice: Partial<DrawChoice> = {},
  widths: DeathsWidths = chooseSettings(data),
): Uncertainty {
  const draws = prepareDraws(data, choice);
  const known = new Map<string, Noise>();
  const spread = new Map<string, Noise>();
  const noiseOf = (name: string): Noise => {
    const noise = known.get(name) ?? drawNoise(draws, name);
    known.set(name, noise);
    return noise;
  };
  return {
    draws,
    deaths: spreadDeaths(data, draws, widths),
    noiseOf,
    spreadNoiseOf: (name) => {
      const noise = spread.get(name) ?? spreadNoise(noiseOf(name));
      spread.set(name, noise);
      return noise;
    },
  };
}

function spreadNoise({ uniform, score }: Noise): Noise {
  const { length } = uniform;
  const moved = Float64Array.from({ length: CHANCES_PER_DRAW * length }, (_, at) => {
    const first = uniform[at % length]!;
    return (first + Math.floor(at / length) / CHANCES_PER_DRAW) % 1 || first;
  });
  const scores = moved.map((chance, at) => (at < length ? score[at]! : normalInverse(chance)));
  return { uniform: moved, score: scores };
}
