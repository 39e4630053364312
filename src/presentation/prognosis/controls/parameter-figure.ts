/** A parameter as a person reads and sets it: shares as percentages, steps for a slider, Dutch notation. */
import { formatDecimal } from "../../../charts/format-number.ts";
import { readDutchNumber, writeDutchNumber } from "../../../domain/border/dutch-number.ts";
import type { Parameter } from "../../../domain/prognosis/data/parameter-schema.ts";
import { controlWords } from "../../../words/prognose-instellingen.ts";

/** What a control needs of a parameter; the model has all of them, the texts come apart. */
export type ParameterInfo = Pick<
  Parameter,
  "key" | "label" | "unit" | "percent" | "low" | "central" | "high" | "assumption" | "sources" | "explanation"
> &
  Partial<Pick<Parameter, "min" | "max" | "year" | "note">>;

/** Fewer steps make a slider too coarse. */
const FEWEST_STEPS = 200;
const STEPS = [10, 5, 1, 0.5, 0.1, 0.05, 0.01, 0.005, 0.001] as const;
/** Digits that survive the change of unit; more is noise of the division. */
const DIGITS = 12;

/** On screen: a share as a percentage. */
export function toShown(value: number, isPercent: boolean): number {
  return isPercent ? trim(value * 100) : value;
}

export function fromShown(shown: number, isPercent: boolean): number {
  return isPercent ? trim(shown / 100) : shown;
}

function trim(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

export interface SliderScale {
  min: number;
  max: number;
  step: number;
  low: number;
  central: number;
  high: number;
}

/** In units of the screen; every sourced value lies on a step. */
export function scaleSlider({ percent, low, central, high, min = low, max = high }: ParameterInfo): SliderScale {
  const shown = (value: number) => toShown(value, percent);
  const [from, to] = [shown(min), shown(max)];
  const isOnStep = (value: number, step: number) => {
    const steps = (value - from) / step;
    return Math.abs(steps - Math.round(steps)) < 1e-6;
  };
  const fits = (step: number) =>
    (to - from) / step >= FEWEST_STEPS &&
    [shown(low), shown(central), shown(high), to].every((value) => isOnStep(value, step));
  const step = STEPS.find(fits) ?? STEPS.at(-1)!;
  return { min: from, max: to, step, low: shown(low), central: shown(central), high: shown(high) };
}

/** "7%" or "21 dagen": as text of the slider and of the sources. */
export function wordFigure({ percent, unit }: Pick<ParameterInfo, "percent" | "unit">, value: number): string {
  return percent ? `${formatDecimal(toShown(value, true))}%` : `${formatDecimal(value)} ${unit}`;
}

/** From and to of a range; the unit is said once. */
export function wordLimits({ min, max, isPercent, unit }: FigureLimits): { from: string; to: string } {
  const word = (limit: number) => formatDecimal(toShown(limit, isPercent));
  return isPercent ? { from: `${word(min)}%`, to: `${word(max)}%` } : { from: word(min), to: `${word(max)} ${unit}` };
}

/** As a field shows it: no thousands points, which a person might type over. */
export function writeFigure(value: number, isPercent: boolean): string {
  return writeDutchNumber(Number(toShown(value, isPercent).toFixed(4)));
}

export interface FigureLimits {
  min: number;
  max: number;
  isPercent: boolean;
  /** Said when it is wrong: "dagen". */
  unit: string;
  /** Said of what is no whole number, where only those count. */
  wholeOnly?: string;
}

/** The value of a typed text, or what is wrong with it. Limits are those of the model, shares 0-1. */
export function readFigureText(
  text: string,
  { min, max, isPercent, unit, wholeOnly }: FigureLimits,
): { value: number } | { error: string } {
  const read = readDutchNumber(text);
  if (read === null) return { error: sayNoNumber(text.trim()) };
  if (read.isPercent && !isPercent) return { error: controlWords.noPercent({ unit }) };
  const value = fromShown(read.value, isPercent);
  if (wholeOnly !== undefined && !Number.isInteger(value)) return { error: wholeOnly };
  if (value >= min && value <= max) return { value };
  const { from, to } = wordLimits({ min, max, isPercent, unit });
  return { error: controlWords.outOfRange({ min: from, max: to }) };
}

const MOST_SHOWN = 40;

function sayNoNumber(text: string): string {
  return text === "" ? controlWords.empty : controlWords.noNumber({ text: text.slice(0, MOST_SHOWN) });
}
