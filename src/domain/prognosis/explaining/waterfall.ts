/**
 * What a change is made of. The effect of a factor is the outcome with only that factor at its new value, less the
 * outcome at the start; what the factors do together on top of that is the interaction, named and not divided, so that
 * the order of the factors plays no part.
 */
export interface Waterfall<Factor extends string> {
  from: number;
  to: number;
  effects: { factor: Factor; effect: number }[];
  /** to - from - the sum of the effects. */
  interaction: number;
}

/** A bar of the waterfall, what the factors do together among them. */
export interface ChangeBar<Factor extends string> {
  id: Factor | "interaction";
  effect: number;
}

/** The two bars that move the outcome most, the larger first; without those that move it less than `least`. */
export function findMainBars<Factor extends string>(
  { effects, interaction }: Waterfall<Factor>,
  least: number,
): ChangeBar<Factor>[] {
  const bars: ChangeBar<Factor>[] = [
    ...effects.map(({ factor, effect }) => ({ id: factor, effect })),
    { id: "interaction", effect: interaction },
  ];
  return bars
    .filter(({ effect }) => Math.abs(effect) >= least)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, 2);
}

/**
 * @param outcomeOf the outcome with exactly these factors at their new value and the others at their old one
 * @param canMove false of a factor that has the same value at both ends: its effect is 0 without asking
 */
export function decomposeChange<Factor extends string>(
  factors: readonly Factor[],
  outcomeOf: (changed: ReadonlySet<Factor>) => number,
  canMove: (factor: Factor) => boolean = () => true,
): Waterfall<Factor> {
  const from = outcomeOf(new Set());
  const to = outcomeOf(new Set(factors));
  const effects = factors.map((factor) => ({
    factor,
    effect: canMove(factor) ? outcomeOf(new Set([factor])) - from : 0,
  }));
  const explained = effects.reduce((sum, { effect }) => sum + effect, 0);
  return { from, to, effects, interaction: to - from - explained };
}
