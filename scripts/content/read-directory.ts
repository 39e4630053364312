import { dutchDay, readBuildMoment } from "../../src/domain/content/build-moment.ts";
import type { Problem } from "../../src/domain/border/problem.ts";
import type { DirectoryDocuments, SingleFile } from "../../src/domain/directory/records/directory-files.ts";
import { findStrayFiles, listFiles, readCsv, readJson, readYaml, type ReadResult } from "./read-content.ts";

type Reader = (root: string, file: string) => ReadResult;

const singleFiles: Readonly<Record<SingleFile, readonly [file: string, read: Reader]>> = {
  types: ["content/taxonomie/typen.yaml", readYaml],
  expertise: ["content/taxonomie/expertise.yaml", readYaml],
  facilities: ["content/taxonomie/voorzieningen.yaml", readYaml],
  regions: ["content/taxonomie/regios.yaml", readYaml],
  municipalities: ["content/geo/gemeenten.csv", readCsv],
  postcodes: ["content/geo/postcode4.csv", readCsv],
  otherPostcodes: ["content/geo/postcode4-overig.csv", readCsv],
  places: ["content/geo/plaatsen.csv", readCsv],
  otherNames: ["content/geo/andere-namen.csv", readCsv],
  formerMunicipalities: ["content/geo/vroegere-gemeenten.csv", readCsv],
  pointExceptions: ["content/geo/uitzonderingen.yaml", readYaml],
  outlines: ["content/geo/gemeenten.topo.json", readJson],
  geoSources: ["content/geo/bronnen.yaml", readYaml],
  outsidePlaces: ["content/geo/buiten-het-gebied.yaml", readYaml],
  settings: ["content/instellingen.yaml", readYaml],
  round: ["content/ronde.yaml", readYaml],
};

/** Paths of all files the directory is made from, except the settings and who was asked: together they decide the data version. */
export function listDirectoryFiles(root: string): string[] {
  const singles = Object.values(singleFiles).map(([file]) => file);
  return [...listFiles(root, "content/hospices", ".yaml"), ...listFiles(root, "content/netwerken", ".yaml"), ...singles]
    .filter((file) => file !== singleFiles.settings[0] && file !== singleFiles.round[0])
    .sort();
}

/**
 * Reads everything the directory is made from; what could not be read is told and left out.
 * @param builtOn the day of the build, such as "2026-11-21"; today in the Netherlands unless a test says otherwise
 */
export function readDirectory(
  root: string,
  builtOn: string = dutchDay(readBuildMoment(process.env["SOURCE_DATE_EPOCH"])),
): { documents: DirectoryDocuments; problems: Problem[] } {
  const problems: Problem[] = [];
  const open = (result: ReadResult) => {
    problems.push(...(result.problems ?? []));
    return result.document ?? [];
  };
  const readFolder = (folder: string) => {
    problems.push(...findStrayFiles(root, folder, ".yaml"));
    return listFiles(root, folder, ".yaml").map((file) => readYaml(root, file));
  };
  const networks = readFolder("content/netwerken");
  const hospices = readFolder("content/hospices");
  const documents: DirectoryDocuments = {
    hospices: hospices.flatMap(open),
    areHospicesComplete: hospices.every((result) => result.document),
    networks: networks.flatMap(open),
    areNetworksComplete: networks.every((result) => result.document),
    builtOn,
  };
  for (const name of Object.keys(singleFiles) as SingleFile[]) {
    const [file, read] = singleFiles[name];
    const [document] = [open(read(root, file))].flat();
    if (document) documents[name] = document;
  }
  return { documents, problems };
}
