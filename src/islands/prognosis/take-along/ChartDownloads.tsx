import { use, useState } from "react";
import { pictureWords } from "../../../words/prognose-meenemen.ts";
import { ChartSource } from "./chart-source.ts";
import type { Picture, PictureKind } from "./save-picture.ts";

/** Saves the chart it stands under as a picture that says what it is; nothing without a source to name. */
export function ChartDownloads(props: Picture) {
  const source = use(ChartSource);
  const [status, setStatus] = useState("");
  if (source === null) return null;
  const save = (kind: PictureKind) => {
    import("./save-picture.ts")
      .then(({ savePicture }) => savePicture(kind, props, source))
      .then(
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
      <p className="note" data-said>
        {status}
      </p>
    </div>
  );
}
