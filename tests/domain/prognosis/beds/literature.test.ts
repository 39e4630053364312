import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { erlangB, erlangC } from "../../../../src/domain/prognosis/beds/beds.ts";
import { computeUptake, countBaseGuests } from "../../../../src/domain/prognosis/guests/age-profile.ts";

interface Row {
  study: string;
  method: string;
  input: string;
  output: string;
  value: string;
  tolerance: string;
  source: string;
}

const rows = parse(readFileSync(new URL("../../../fixtures/prognosis/literature_tests.csv", import.meta.url), "utf8"), {
  columns: true,
}) as unknown as Row[];

/** "a=0.67; c=3" to { a: 0.67, c: 3 }. */
function readInput(text: string): Record<string, number> {
  return Object.fromEntries(
    [...text.matchAll(/(\w+)=([\d.]+)/g)].map(([, name, value]) => [name, Number(value)]),
  ) as Record<string, number>;
}

/** Need as a flat share of the deaths: the guests of a group whose uptake is held down by the need share. */
function countNeed({ deaths, share }: Record<string, number>): number {
  const { byAgeGroup } = computeUptake({
    ageProfile: [1],
    guestsPerDeath: 1,
    needShare: share!,
    calibration: 1,
    growthPerYear: 0,
    growthYears: 0,
  });
  return countBaseGuests(Float64Array.of(deaths!), byAgeGroup);
}

/** Mean queue length and time in the system of M/M/c, from the wait over all requests (Little). */
function describeQueue({ lambda, mu, c }: Record<string, number>): { Lq: number; R: number } {
  const waitTime = erlangC(c!, lambda! / mu!).meanWaitStays / mu!;
  return { Lq: lambda! * waitTime, R: waitTime + 1 / mu! };
}

/** The row with the model's answer; undefined for what the model has no figure of. */
function compute({ method, input, output }: Row): number | undefined {
  const given = readInput(input);
  if (method.startsWith("method 1: 75%")) return countNeed(given);
  // The book rounds the load of 2/3 to 0.67 in print.
  if (output === "blocking") return erlangB(given.c!, given.a!);
  if (input.startsWith("M/M/c lambda")) return describeQueue(given)[output as "Lq" | "R"];
  return undefined;
}

const computed = rows.flatMap((row) => {
  const answer = compute(row);
  return answer === undefined ? [] : [{ ...row, answer }];
});

describe("published figures the model can compute", () => {
  it("are nine of the 74: method 1 of Etkind, one Erlang B and four of M/M/c", () => {
    expect(rows).toHaveLength(74);
    expect(computed.map(({ study }) => study)).toEqual([
      ...new Array<string>(4).fill("Etkind 2017 Table 3"),
      "Erlang B",
      ...new Array<string>(4).fill("Erlang C / M/M/c/K"),
    ]);
  });

  it.each(computed)("$study, $input: $output is $value", ({ answer, value, tolerance }) => {
    expect(Math.abs(answer - Number(value))).toBeLessThanOrEqual(Number(tolerance));
  });

  it("leave out what the model has no figure of: shares by place of death and age, finite waiting rooms, other countries", () => {
    const left = rows.filter((row) => compute(row) === undefined);
    for (const { method, input, study } of left) {
      const isFiniteRoom = input.startsWith("M/M/c/K");
      const needsSharesByAge = /method 2|Etkind 2017 abstract|Bone|Finucane|Sleeman|Murtagh|Scottish/.test(
        `${study} ${method}`,
      );
      expect(isFiniteRoom || needsSharesByAge, `${study}: ${input}`).toBe(true);
    }
  });
});
