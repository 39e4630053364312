import { describe, expect, it } from "vitest";
import { erlangA, erlangB, erlangC } from "../../../../src/domain/prognosis/beds/beds.ts";
import { seededUniform, simulateQueue } from "./queue-simulation.ts";

const REQUESTS = 300_000;
/**
 * Requests close together find nearly the same queue: a queue with patience forgets in about the longer of one stay and
 * one patience, here at most 20 requests, without patience in 1 / (sqrt(beds) - sqrt(load))^2 = 5 stays, 20 requests. A
 * share then has a standard error of at most 0.5 * sqrt((1 + 2 * 20) / 300,000) = 0.006: this is more than three of them.
 */
const ROOM = 0.02;

describe("Erlang A against a simulation of the queue", () => {
  it.each([
    [1, 0.5, 0.5],
    [4, 3.2, 0.45],
    [4, 6, 2],
    [8, 5, 0.1],
    [10, 12, 0.45],
    [20, 18, 1],
  ])("with %s beds, a load of %s and a patience of %s stays", (beds, load, patience) => {
    const exact = erlangA(beds, load, patience);
    for (const seed of [1, 2026]) {
      const played = simulateQueue(beds, load, patience, REQUESTS, seed);
      expect(Math.abs(played.waitShare - exact.waitProbability)).toBeLessThan(ROOM);
      expect(Math.abs(played.leaveShare - exact.leaveProbability)).toBeLessThan(ROOM);
      expect(Math.abs(played.occupancy - exact.occupancy)).toBeLessThan(ROOM);
      // A wait is at most the patience on average: the same room on its scale.
      expect(Math.abs(played.meanWaitStays - exact.meanWaitStays)).toBeLessThan(ROOM * Math.max(0.25, patience));
    }
  });

  it("plays Erlang B when nobody waits and Erlang C when nobody leaves", () => {
    const lost = simulateQueue(6, 4, 1e-9, REQUESTS, 7);
    expect(Math.abs(lost.leaveShare - erlangB(6, 4))).toBeLessThan(ROOM);
    const patient = simulateQueue(6, 4, 1e9, REQUESTS, 7);
    expect(Math.abs(patient.waitShare - erlangC(6, 4).waitProbability)).toBeLessThan(ROOM);
    expect(Math.abs(patient.meanWaitStays - erlangC(6, 4).meanWaitStays)).toBeLessThan(ROOM);
  });

  it("is the same for the same seed", () => {
    expect(simulateQueue(3, 2, 1, 500, 9)).toEqual(simulateQueue(3, 2, 1, 500, 9));
    const uniform = seededUniform(3);
    const mean = Array.from({ length: 20_000 }, uniform).reduce((sum, value) => sum + value, 0) / 20_000;
    // Five standard errors of the mean of 20,000 uniforms.
    expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / 20_000));
  });
});
