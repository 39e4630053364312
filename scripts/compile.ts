import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { hospiceSchema } from "../src/domain/directory/hospice-schema.ts";
import { formatReport, type Problem } from "../src/domain/directory/problem.ts";
import { validateDocuments } from "../src/domain/directory/validate.ts";
import { listFiles, readYaml } from "./read-content.ts";

const projectRoot = fileURLToPath(new URL("..", import.meta.url));

function checkHospices(root: string): Problem[] {
  const reads = listFiles(root, "content/hospices", ".yaml").map((file) => readYaml(root, file));
  const { problems } = validateDocuments(hospiceSchema, reads.flatMap((read) => read.document ?? []));
  return [...reads.flatMap((read) => read.problems ?? []), ...problems];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const problems = checkHospices(projectRoot);
  if (problems.length > 0) console.error(formatReport(problems));
  else console.log("Alles klopt.");
  process.exitCode = problems.length === 0 ? 0 : 1;
}
