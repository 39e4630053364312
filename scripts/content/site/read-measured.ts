import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../../src/domain/border/problem.ts";
import { validateDocument } from "../../../src/domain/border/validate.ts";
import { measuredSchema, type Measured } from "../../../src/domain/content/measured.ts";
import { readJson } from "../read-content.ts";

export const MEASURED_FILE = "content/gemeten.json";

/** What tests measured and a page tells; null with what is wrong with the file. */
export function readMeasured(root: string): { measured: Measured | null; problems: Problem[] } {
  const read = readJson(root, MEASURED_FILE);
  if (read.problems) return { measured: null, problems: read.problems };
  const checked = validateDocument(measuredSchema, read.document);
  return checked.problems ? { measured: null, problems: checked.problems } : { measured: checked.value, problems: [] };
}

/** For the test that measured; the page tells it after the next build. */
export function writeMeasured(root: string, measured: Measured): void {
  writeFileSync(join(root, MEASURED_FILE), `${JSON.stringify(measuredSchema.parse(measured), null, 2)}\n`);
}
