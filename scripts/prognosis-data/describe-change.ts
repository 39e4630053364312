/** The change log and the list of sources with a change added, as YAML that keeps the comments it had. */
import { createHash } from "node:crypto";
import { Document, isMap, isSeq, parse, stringify } from "yaml";
import type { DataChange } from "../../src/domain/prognosis/compile/change-log-schema.ts";
import { OFFICIAL_TABLES } from "../../src/domain/prognosis/compile/compile-official.ts";
import type { TableSource } from "../../src/domain/prognosis/compile/table-source-schema.ts";
import type { EffectRow } from "./effect.ts";
import type { Proposal } from "./proposal.ts";

export interface ChangeFacts {
  /** ISO day. */
  date: string;
  reason: string | null;
  source: string | null;
  url: string | null;
  licence: string | null;
}

const YAML_STYLE = { lineWidth: 100 };

export function describeChange(
  proposals: readonly Proposal[],
  facts: ChangeFacts,
  versions: { model: string; before: string; after: string },
  effect: readonly EffectRow[],
): DataChange {
  const round = ({ before, after }: { before: number; after: number }) => ({
    before: toTenths(before),
    after: toTenths(after),
  });
  return {
    date: facts.date,
    title: `Nieuwe cijfers in ${proposals.map(({ table }) => table).join(" en ")}`,
    reason: facts.reason,
    tables: proposals.map((proposal) => ({
      table: `${proposal.table}.csv`,
      source: facts.source ?? proposal.source,
      sha256: createHash("sha256").update(proposal.text).digest("hex"),
    })),
    model_version: versions.model,
    data_version: { before: versions.before, after: versions.after },
    effect: effect.map((row) => ({
      region: row.region,
      year: row.year,
      deaths: round(row.deaths),
      guests: round(row.guests),
      beds_occupancy: round(row.bedsOccupancy),
      beds_refusal: round(row.bedsRefusal),
    })),
  };
}

/** The log with the change on top; the rest stays as it was written. */
export function addToLog(logText: string, change: DataChange): string {
  const [head = "", ...entries] = splitList(logText);
  const document = new Document([change]);
  const effect = document.getIn([0, "effect"]);
  // One line per region and year, so that the log can be read.
  if (isSeq(effect)) for (const row of effect.items) if (isMap(row)) row.flow = true;
  return [head, document.toString({ lineWidth: 0 }), ...entries].join("");
}

/** The text above a YAML list, and its items. */
function splitList(text: string): string[] {
  const blocks = text.split(/^(?=- )/m);
  return text.startsWith("- ") ? ["", ...blocks] : blocks;
}

const OFFICIAL_TEXTS: Readonly<Record<string, { title: string; content: string }>> = {
  [OFFICIAL_TABLES.population]: {
    title: "Officiële bevolkingsprognose per gemeente, geslacht en leeftijdsgroep",
    content:
      "Personen op 1 januari, een rij per gemeente, jaar en geslacht, een kolom per leeftijdsgroep van vijf jaar; 90+ is 90 jaar en ouder.",
  },
  [OFFICIAL_TABLES.deaths]: {
    title: "Officiële prognose van de overlijdens per gemeente, geslacht en leeftijdsgroep",
    content:
      "Overlijdens per kalenderjaar, een rij per gemeente, jaar en geslacht, een kolom per leeftijdsgroep (leeftijd in hele jaren bij overlijden).",
  },
};

/** The sources with the date of today for the changed tables; a table straight from CBS holds no estimate of our own. */
export function updateSources(sourcesText: string, proposals: readonly Proposal[], facts: ChangeFacts): string {
  const [head = "", ...entries] = splitList(sourcesText);
  for (const proposal of proposals) {
    const table = `${proposal.table}.csv`;
    const at = entries.findIndex((entry) => (parse(entry) as TableSource[])[0]?.table === table);
    const known = at < 0 ? undefined : (parse(entries[at]!) as TableSource[])[0];
    const entry = stringify([describeSource(proposal, known, facts)], YAML_STYLE);
    if (at < 0) entries.push(entry);
    else entries[at] = entry;
  }
  return [head, ...entries].join("");
}

function describeSource(proposal: Proposal, known: TableSource | undefined, facts: ChangeFacts): TableSource {
  const named = facts.source ?? (proposal.isOfficial || known === undefined ? proposal.source : null);
  const officialLicence = proposal.isOfficial ? "CBS StatLine CC BY 4.0" : undefined;
  return {
    table: `${proposal.table}.csv`,
    ...(known ? { title: known.title, content: known.content } : OFFICIAL_TEXTS[proposal.table]!),
    retrieved: facts.date,
    licence: facts.licence ?? officialLicence ?? known?.licence ?? "niet bekend",
    sources: named === null ? known!.sources : [{ publisher: named, ...(facts.url !== null && { url: facts.url }) }],
    own_estimate: proposal.isOfficial ? null : (known?.own_estimate ?? null),
  };
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
