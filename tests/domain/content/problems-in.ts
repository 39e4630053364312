import type { z } from "zod";
import type { Problem } from "../../../src/domain/border/problem.ts";
import { validateDocument } from "../../../src/domain/border/validate.ts";

/** What is wrong in this data, as the compile step would say it. */
export function problemsIn(schema: z.ZodType, data: unknown): Problem[] {
  return validateDocument(schema, { file: "test.mdx", data, lineAt: () => 1 }).problems ?? [];
}
