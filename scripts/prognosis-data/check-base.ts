import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import type { Problem } from "../../src/domain/border/problem.ts";
import { AGE_GROUPS, GROUP_COUNT } from "../../src/domain/prognosis/data/age-groups.ts";
import { SEX_COUNT } from "../../src/domain/prognosis/data/model-data.ts";
import type { Proposal } from "./proposal.ts";

/**
 * Totals per gemeente are official and fixed for the base year, so a new table may divide them otherwise over ages but
 * hardly change them. More than this means another year or other borders.
 */
const LARGEST_SHIFT = 0.03;

/** Gemeenten whose number of people moves more than a correction can. */
export function checkBaseTotals(proposal: Proposal, data: ModelData): Problem[] {
  const records = proposal.document.data as Record<string, string>[];
  return data.municipalities.flatMap(({ code, name }, municipality): Problem[] => {
    const rows = records.flatMap((record, index) => (record.gemeente === code ? [index] : []));
    const total = rows
      .flatMap((row) => AGE_GROUPS.map((group) => Number(records[row]![group])))
      .reduce((sum, value) => sum + value, 0);
    const start = municipality * SEX_COUNT * GROUP_COUNT;
    const known = data.basePopulation
      .slice(start, start + SEX_COUNT * GROUP_COUNT)
      .reduce((sum, value) => sum + value, 0);
    if (rows.length === 0 || Math.abs(total / known - 1) <= LARGEST_SHIFT) return [];
    const line = proposal.document.lineAt([rows[0]!]);
    const found = `${Math.round(total)} inwoners in ${name}`;
    const expected = `ongeveer ${Math.round(known)}, het totaal op 1 januari ${data.years.first}: klopt het jaar, en kloppen de gemeentegrenzen?`;
    return [{ file: proposal.document.file, line, field: code, found, expected }];
  });
}
