/** Speed of the model as ratios within one run: npm run bench. Times differ per machine; it asserts none. */
import { fileURLToPath } from "node:url";
import { Bench } from "tinybench";
import { compilePrognosis } from "../../src/domain/prognosis/compile/compile.ts";
import { computeIntervals } from "../../src/domain/prognosis/uncertainty/intervals.ts";
import { hydratePrognosis } from "../../src/domain/prognosis/data/model-data.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { fillQuery, projectNeed } from "../../src/domain/prognosis/run/project.ts";
import { projectPopulation } from "../../src/domain/prognosis/population/projection.ts";
import { prepareUncertainty } from "../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { readPrognosis } from "../content/read-prognosis.ts";
import { drawPlainly } from "./plain-draws.ts";
import { projectNeedPlainly } from "./plain-model.ts";
import { projectPlainly } from "./plain-population.ts";

interface Contest {
  title: string;
  /** The last one is the plain one that the others are set against. */
  runners: Record<string, () => unknown>;
}

const MILLISECONDS_PER_RUNNER = 1000;
/** The plain runs take seconds: a few are enough for a ratio. */
const FEWEST_RUNS = 3;

function loadModel(): ModelData {
  const read = readPrognosis(fileURLToPath(new URL("../..", import.meta.url)));
  const compiled = read.problems ? read : compilePrognosis(read.source);
  if (compiled.problems)
    throw new Error(compiled.problems.map(({ file, expected }) => `${file}: ${expected}`).join("\n"));
  return hydratePrognosis(compiled.bundle);
}

function listContests(data: ModelData): Contest[] {
  const query = { ...fillQuery(data, { region: "alle" }), fromYear: data.years.first, toYear: data.years.last };
  const shown = fillQuery(data, { region: "alle" });
  const projection = projectPopulation(data, shown.variant);
  const uncertainty = prepareUncertainty(data);
  return [
    {
      title: `Bevolking van ${data.municipalities.length} gemeenten, ${data.years.first}-${data.years.last}`,
      runners: { model: () => projectPopulation(data, "central"), eenvoudig: () => projectPlainly(data, "central") },
    },
    {
      title: `Hele keten, ${data.regions.length} regio's, ${data.years.first}-${data.years.last}, bevolking inbegrepen`,
      runners: {
        model: () => projectNeed(data, query),
        // Another object is another bundle: nothing remembered of the catchment areas.
        "model, niets onthouden": () => projectNeed({ ...data }, query),
        eenvoudig: () => projectNeedPlainly(data, query),
      },
    },
    {
      title: `Banden uit ${uncertainty.draws.count} trekkingen, ${data.regions.length} regio's, ${shown.fromYear}-${shown.toYear}, met vaste bevolking`,
      runners: {
        gasten: () => computeIntervals(data, shown, uncertainty, { rules: [], projection }),
        "gasten, bezetting": () => computeIntervals(data, shown, uncertainty, { rules: ["occupancy"], projection }),
        "met weigering erbij": () =>
          computeIntervals(data, shown, uncertainty, { rules: ["occupancy", "refusal"], projection }),
        "eenvoudig, dezelfde drie": () => drawPlainly(data, shown, uncertainty, projection),
      },
    },
  ];
}

async function measure({ title, runners }: Contest): Promise<string> {
  const bench = new Bench({
    time: MILLISECONDS_PER_RUNNER,
    warmupTime: MILLISECONDS_PER_RUNNER / 4,
    iterations: FEWEST_RUNS,
    warmupIterations: 1,
  });
  for (const [name, run] of Object.entries(runners)) bench.add(name, () => void run());
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${title}, ${name}: geen meting`);
    return { name, milliseconds: result.latency.p50 };
  });
  const plain = medians.at(-1)!;
  const lines = medians.map(
    ({ name, milliseconds }) =>
      `  ${name.padEnd(26)}${milliseconds.toFixed(2).padStart(10)} ms  ${(plain.milliseconds / milliseconds).toFixed(1).padStart(8)} ×`,
  );
  return [title, ...lines].join("\n");
}

console.log(`Mediaan per keer; × is hoeveel sneller dan de eenvoudige uitvoering, gemeten in deze ene run.\n`);
for (const contest of listContests(loadModel())) console.log(`${await measure(contest)}\n`);
