import { beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { rememberPopulation } from "../../../../src/domain/prognosis/population/remembered-population.ts";
import { createScenario } from "../../../../src/domain/prognosis/scenario/scenario.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
beforeAll(() => {
  data = loadFrozenModel();
});

describe("the population that is remembered", () => {
  it("is the projected one, once per variant and model", () => {
    const central = rememberPopulation(data, "central");
    expect(central).toEqual(projectPopulation(data, "central"));
    expect(rememberPopulation(data, "central")).toBe(central);
    expect(rememberPopulation(data, "high_longevity").variant).toBe("high_longevity");
    expect(rememberPopulation({ ...data }, "central")).not.toBe(central);
  });

  it("serves the figures that go with a link: writing one projects nobody anew", () => {
    let readings = 0;
    const counted = new Proxy(data, {
      get: (model, name, receiver) => {
        if (name === "mortalityRates") readings += 1;
        return Reflect.get(model, name, receiver) as unknown;
      },
    });
    const query = fillQuery(counted, { region: "twente", settings: { guestsPerDeath: 0.08 } });
    createScenario(counted, query, { year: 2040 });
    const once = readings;
    expect(once).toBeGreaterThan(0);
    createScenario(counted, { ...query, settings: { guestsPerDeath: 0.09 } }, { year: 2040 });
    expect(readings).toBe(once);
  });
});
