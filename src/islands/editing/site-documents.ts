import { csvParseRows } from "d3-dsv";
import type { ParsedDocument } from "../../domain/border/validate.ts";
import type { DirectoryDocuments, SingleFile } from "../../domain/directory/records/directory-files.ts";
import { parseYaml } from "../../domain/border/parse-yaml.ts";

const singleFiles: Readonly<Record<SingleFile, string>> = {
  types: "content/taxonomie/typen.yaml",
  expertise: "content/taxonomie/expertise.yaml",
  facilities: "content/taxonomie/voorzieningen.yaml",
  regions: "content/taxonomie/regios.yaml",
  municipalities: "content/geo/gemeenten.csv",
  postcodes: "content/geo/postcode4.csv",
  otherPostcodes: "content/geo/postcode4-overig.csv",
  places: "content/geo/plaatsen.csv",
  otherNames: "content/geo/andere-namen.csv",
  formerMunicipalities: "content/geo/vroegere-gemeenten.csv",
  pointExceptions: "content/geo/uitzonderingen.yaml",
  outlines: "content/geo/gemeenten.topo.json",
  geoSources: "content/geo/bronnen.yaml",
  outsidePlaces: "content/geo/buiten-het-gebied.yaml",
  round: "content/ronde.yaml",
  settings: "content/instellingen.yaml",
};

/** A file of the site itself, which was checked when the site was made. */
function readSound(file: string, text: string): ParsedDocument[] {
  const lineAt = () => 1;
  if (file.endsWith(".csv")) return [{ file, data: readRows(text), lineAt }];
  if (file.endsWith(".json")) return [{ file, data: JSON.parse(text), lineAt }];
  const { document } = parseYaml(file, text);
  return document ? [document] : [];
}

/** By rows of cells: the reader by name makes code as it runs, which the policy of the pages forbids. */
function readRows(text: string): Record<string, string>[] {
  const [names = [], ...rows] = csvParseRows(text);
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])));
}

/** All files of the directory as the site has them, with this one in the place of its old version. */
export function placeAmongFiles(
  files: Readonly<Record<string, string>>,
  changed: ParsedDocument,
  builtOn: string,
): DirectoryDocuments {
  const read = (file: string) => (file === changed.file ? [changed] : readSound(file, files[file] ?? ""));
  const readFolder = (folder: string) =>
    [...new Set([...Object.keys(files), changed.file])]
      .filter((file) => file.startsWith(folder))
      .sort()
      .flatMap(read);
  const documents: DirectoryDocuments = {
    hospices: readFolder("content/hospices/"),
    networks: readFolder("content/netwerken/"),
    areNetworksComplete: true,
    builtOn,
  };
  for (const [name, file] of Object.entries(singleFiles) as [SingleFile, string][]) {
    const [document] = read(file);
    if (document) documents[name] = document;
  }
  return documents;
}
