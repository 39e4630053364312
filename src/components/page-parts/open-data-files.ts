import { publishedHospices } from "../../compiled.ts";
import { fileTexts, formats, sayRows } from "../../words/open-data.ts";
import { hsdsTables } from "../reuse/hsds-files.ts";

/** A file to download: where it is, how it is called, its format and what it holds. */
export interface DataFile {
  href: string;
  name: string;
  format: string;
  text: string;
}

const inData = (name: string, format: string, text: string): DataFile => ({
  href: `/data/${name}`,
  name,
  format,
  text,
});

/** The files of the directory and of the model. Throws when no hospice is published: one stands for the file of each. */
export function directoryFiles(): DataFile[] {
  const [first] = publishedHospices;
  if (first === undefined) throw new Error("Er is geen gepubliceerd hospice.");
  return [
    inData("hospices.csv", formats.csvForExcel, fileTexts.hospicesCsv),
    inData("hospices.json", formats.json, fileTexts.hospicesJson),
    inData(`hospices/${first.id}.json`, formats.json, fileTexts.hospiceJson),
    inData("hospices.geojson", formats.geoJson, fileTexts.hospicesGeoJson),
    inData("prognose.json", formats.json, fileTexts.prognosisJson),
    inData("prognose-bronnen.json", formats.json, fileTexts.prognosisSourcesJson),
    inData("prognose-scenarios.json", formats.json, fileTexts.prognosisScenariosJson),
  ];
}

/** The files that follow HSDS. */
export function standardFiles(): DataFile[] {
  return [
    inData("hsds/services.json", formats.json, fileTexts.services),
    inData("hsds/datapackage.json", formats.json, fileTexts.datapackage),
    ...hsdsTables.map(({ path, rows }) => inData(`hsds/${path}`, formats.csv, sayRows({ count: rows.length }))),
  ];
}
