/** Saves a chart as a picture that says what it is; fetched when somebody wants one. */
import { drawStandaloneChart, type PictureContent } from "../../../charts/standalone-chart.ts";
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
  /** The wide drawing; asked for on a click only. */
  draw: () => PictureContent;
}

/** Resolves with the name of the file. */
export async function savePicture(
  kind: PictureKind,
  { name, title, finding, draw }: Picture,
  source: ChartSourceFacts,
): Promise<string> {
  const today = new Date();
  const content = draw();
  const hasBands = "hasBands" in content && content.hasBands;
  const picture = drawStandaloneChart(content, {
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
