import { expect } from "vitest";
import { buildCatchments } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import type { CatchmentChoices } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import type { Catchment, HuffOptions } from "../../../../src/domain/prognosis/catchment/huff.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import type { Settings } from "../../../../src/domain/prognosis/data/settings.ts";
import { loadFrozenModel } from "../frozen-model.ts";

export const data: ModelData = loadFrozenModel();

/** The exponents and distances the catchment is built with by default. */
export const huff: HuffOptions = { alpha: 1, beta: 2, detour: 1.3, minimumKm: 2 };

export function build(choices: CatchmentChoices = {}, settings: Partial<Settings> = {}) {
  return buildCatchments(data, chooseSettings(data, settings), choices);
}

function rowSums({ sites, shares, outside }: Catchment): number[] {
  return Array.from(
    outside,
    (leaving, row) =>
      leaving + shares.subarray(row * sites.length, (row + 1) * sites.length).reduce((a, b) => a + b, 0),
  );
}

export function expectWhole(catchment: Catchment): void {
  for (const sum of rowSums(catchment)) expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
  for (const share of [...catchment.shares, ...catchment.outside]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1 + 1e-12);
  }
}

export function indexOf(code: string): number {
  return data.municipalities.findIndex((municipality) => municipality.code === code);
}
