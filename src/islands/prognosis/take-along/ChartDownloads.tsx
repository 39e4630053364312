import { use, useState } from "react";
import type { PictureMarks } from "../../../charts/standalone-chart.ts";
import { markOrigin } from "../../../presentation/prognosis/scenarios/say-origin.ts";
import { titlePicture } from "../../../presentation/prognosis/sheets/title-picture.ts";
import { explainPictureBands, pictureWords, saySource } from "../../../words/prognose-meenemen.ts";
import { ChartSource, type ChartSourceFacts } from "./chart-source.ts";
import { formatDay, nameFile, saveFile } from "./save-file.ts";

interface Props {
  /** Says in the file name which chart it is. */
  name: string;
  title: string;
  finding: string;
  /** The marks of the wide drawing; asked for on a click only. */
  layout: () => PictureMarks;
}

type PictureKind = "svg" | "png";

/** Saves the chart it stands under as a picture that says what it is; nothing without a source to name. */
export function ChartDownloads(props: Props) {
  const source = use(ChartSource);
  const [status, setStatus] = useState("");
  if (source === null) return null;
  const save = (kind: PictureKind) => {
    savePicture(kind, props, source).then(
      (fileName) => setStatus(pictureWords.saved({ fileName })),
      () => setStatus(pictureWords.failed),
    );
  };
  return (
    <div className="chart-downloads no-print" role="group" aria-label={pictureWords.group({ title: props.title })}>
      <button type="button" className="button quiet" onClick={() => save("svg")}>
        {pictureWords.svg}
      </button>
      <button type="button" className="button quiet" onClick={() => save("png")}>
        {pictureWords.png}
      </button>
      <p className="note" role="status">
        {status}
      </p>
    </div>
  );
}

/** Resolves with the name of the file. What draws the picture is fetched when somebody wants one. */
async function savePicture(
  kind: PictureKind,
  { name, title, finding, layout }: Props,
  source: ChartSourceFacts,
): Promise<string> {
  const { drawStandaloneChart } = await import("../../../charts/standalone-chart.ts");
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
