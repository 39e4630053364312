/**
 * The draws of the uncertainty: every uncertain parameter once per draw, for all years and regions, and one standard
 * normal for the deaths. They depend on the seed and the number of draws only, never on a scenario, so that scenarios
 * are compared on the same draws; prepare them once and keep them.
 */
import type { ModelData } from "../data/model-data.ts";
import { normalInverse } from "../numbers/normal.ts";
import { pertInverse } from "../numbers/pert.ts";
import { listSettings } from "../data/settings.ts";
import type { Settings } from "../data/settings.ts";
import { openStream, uniformAt } from "../numbers/uniform.ts";

export interface DrawChoice {
  seed: number;
  count: number;
}

export interface Draws extends DrawChoice {
  /** Values of each drawn setting while it stands at its central value, and that central value. */
  settings: ReadonlyMap<keyof Settings, { central: number; values: Float64Array; isShare: boolean }>;
  /** Standard normal of the deaths. */
  deathsScore: Float64Array;
}

/** A uniform in (0, 1) and the standard normal with the same probability below it, per draw. */
export interface Noise {
  uniform: Float64Array;
  score: Float64Array;
}

/**
 * Throws RangeError for a number of draws that is no whole number from 1, a wrong seed, and content that draws a choice,
 * what is read before there are draws, or a parameter with a central value of 0.
 */
export function prepareDraws(data: ModelData, choice: Partial<DrawChoice> = {}): Draws {
  const { seed = data.uncertainty.seed, count = data.uncertainty.draws } = choice;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Draws must be a whole number from 1: ${count}`);
  const settings = new Map<keyof Settings, { central: number; values: Float64Array; isShare: boolean }>();
  for (const name of listSettings(data)) {
    const parameter = data.parameters[name]!;
    if (!parameter.drawn) continue;
    if (parameter.choice === true || parameter.readOnce === true) throw new RangeError(`${name} cannot be drawn`);
    if (!(parameter.central > 0))
      throw new RangeError(`${name} is drawn, so its central value must be above 0: ${parameter.central}`);
    const values = drawUniforms(seed, name, count).map((uniform) => pertInverse(uniform, parameter));
    settings.set(name, { central: parameter.central, values, isShare: parameter.percent });
  }
  return { seed, count, settings, deathsScore: drawNoise({ seed, count }, "deaths").score };
}

/** Noise of its own for a name, such as the guests of a region in a year. */
export function drawNoise({ seed, count }: DrawChoice, name: string): Noise {
  const uniform = drawUniforms(seed, name, count);
  return { uniform, score: uniform.map(normalInverse) };
}

/**
 * Values of a setting in every draw. What the user sets moves low and high in proportion, so that the draws move in
 * proportion too; a share is never more than 1. A setting that is not drawn has the same value in every draw.
 */
export function drawSetting(draws: Draws, name: keyof Settings, value: number): Float64Array {
  const drawn = draws.settings.get(name);
  if (drawn === undefined) return new Float64Array(draws.count).fill(value);
  const factor = value / drawn.central;
  return drawn.values.map((central) => (drawn.isShare ? Math.min(1, central * factor) : central * factor));
}

/** Settings of each draw, for what is computed once per draw. */
export function drawSettings(draws: Draws, settings: Settings): Settings[] {
  const columns = [...draws.settings.keys()].map((name) => ({
    name,
    values: drawSetting(draws, name, settings[name]),
  }));
  return Array.from({ length: draws.count }, (_, draw) => {
    const drawn = { ...settings };
    for (const { name, values } of columns) drawn[name] = values[draw]!;
    return drawn;
  });
}

function drawUniforms(seed: number, name: string, count: number): Float64Array {
  const stream = openStream(seed, name);
  return Float64Array.from({ length: count }, (_, draw) => uniformAt(stream, draw));
}
