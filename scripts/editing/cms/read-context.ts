import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Municipality,
  Network,
  Regions,
  Settings,
  Taxonomy,
} from "../../../src/domain/directory/records/bundle.ts";
import type { GlossaryTerm } from "../../../src/domain/content/glossary.ts";
import { hospiceFields } from "../../../src/domain/directory/records/hospice-fields.ts";
import { networkSchema } from "../../../src/domain/directory/records/network-schema.ts";
import { describeField } from "../../../src/domain/border/describe-schema.ts";
import type { z } from "zod";
import { listFiles, readEntry } from "../../content/read-content.ts";
import type { CmsOption } from "./cms-field.ts";
import type { FormContext } from "./form-of-schema.ts";

type Named = { id: string; name: string };

/** Of a record itself: nothing that a source can tell, so no choice beside one. */
const UNSOURCED: ReadonlySet<string> = new Set([
  "publication",
  "confidence",
  "networks_basis",
  "sources",
  "found_on",
  "checked",
  "confirmed",
  "redirects_from",
]);

/** What the forms take from the content of a project: ids with their names. Compile must have run. */
export function readContext(root: string): FormContext & { settings: Settings } {
  const read = <Data>(name: string) => JSON.parse(readFileSync(join(root, "src/generated", name), "utf8")) as Data;
  const { types, expertise, facilities } = read<Taxonomy>("taxonomy.json");
  const { modelRegions, workplanRegions } = read<Regions>("regions.json");
  const networks = toOptions(read<Network[]>("networks.json"));
  const municipalities = read<Municipality[]>("municipalities.json").map(({ code, name }) => ({
    value: code,
    label: name,
  }));
  const byName = [...municipalities].sort((one, other) => one.label.localeCompare(other.label, "nl"));
  return {
    settings: read<Settings>("settings.json"),
    names: [namesOf(workplanRegions), readThemeNames(root)],
    options: {
      "hospices.type": [...toOptions(types)],
      "hospices.address.municipality": byName,
      "hospices.networks[]": networks,
      "hospices.expertise": toOptions(expertise),
      "hospices.facilities": toOptions(facilities),
      "hospices.sources[].fields[]": keysOf(hospiceFields).filter(({ value }) => !UNSOURCED.has(String(value))),
      "handreikingen.terms[]": read<GlossaryTerm[]>("glossary.json").map(({ id, term }) => ({
        value: id,
        label: term,
      })),
      "brochures.sheet.choose[].type": toOptions(types),
      "netwerken.municipalities[].code": byName,
      "netwerken.model_region": toOptions(modelRegions),
      "netwerken.workplan_region": toOptions(workplanRegions),
      "netwerken.sources[].fields[]": keysOf(networkSchema),
    },
  };
}

function toOptions(rows: readonly Named[]): CmsOption[] {
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}

function namesOf(rows: readonly Named[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

function keysOf(schema: z.ZodObject): CmsOption[] {
  return Object.keys(schema.shape).map((key) => ({ value: key, label: describeField(schema, [key]).title ?? key }));
}

function readThemeNames(root: string): Record<string, string> {
  const themes = listFiles(root, "content/themas", ".mdx").map((file) => {
    const { document } = readEntry(root, file);
    const { title } = Object(document?.data) as { title?: string };
    return [file.slice("content/themas/".length, -".mdx".length), String(title)];
  });
  return Object.fromEntries(themes) as Record<string, string>;
}
