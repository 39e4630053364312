/** Saves a chart as a picture that says what it is; fetched when somebody wants one. */
import { drawStandaloneChart, type PictureMarks } from "../../../charts/standalone-chart.ts";
import { markOrigin } from "../../../presentation/prognosis/scenarios/say-origin.ts";
import { titlePicture } from "../../../presentation/prognosis/sheets/title-picture.ts";
import { explainPictureBands, saySource } from "../../../words/prognose-meenemen.ts";
import type { ChartSourceFacts } from "./chart-source.ts";
import { formatDay, nameFile, saveFile } from "./save-file.ts";

export type PictureKind = "svg" | "png";

export interface Picture {
  /** Says in the file name which chart it is. */
  name: string;
  title: string;
  finding: string;
  /** The marks of the wide drawing; asked for on a click only. */
  layout: () => PictureMarks;
}

/** Resolves with the name of the file. */
export async function savePicture(
  kind: PictureKind,
  { name, title, finding, layout }: Picture,
  source: ChartSourceFacts,
): Promise<string> {
  const today = new Date();
  const marks = layout();
  const hasBands = "lines" in marks && marks.lines.some(({ bands }) => bands.length > 0);
  const picture = drawStandaloneChart(marks, {
    title: titlePicture(title, finding, source.place),
    finding,
    source: `${hasBands ? `${explainPictureBands} ` : ""}${saySource({ ...source, date: formatDay(today) })}`,
    mark: markOrigin(source),
  });
  const fileName = nameFile([source.place, name], kind, today);
  if (kind === "svg") saveFile(fileName, new Blob([picture.svg], { type: "image/svg+xml" }));
  else saveFile(fileName, await (await import("./draw-png.ts")).drawPng(picture));
  return fileName;
}
