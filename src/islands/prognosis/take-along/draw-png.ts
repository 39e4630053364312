import type { StandaloneChart } from "../../../charts/standalone-chart.ts";

/** Sharp on paper and on a slide. */
const PIXELS_PER_UNIT = 2;

/** The picture as PNG. Rejects when the browser cannot draw it. */
export async function drawPng({ svg, width, height }: StandaloneChart): Promise<Blob> {
  const image = new Image(width, height);
  // The content policy allows pictures in a data address, not in a blob.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * PIXELS_PER_UNIT;
  canvas.height = height * PIXELS_PER_UNIT;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("No canvas to draw on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("No PNG")) : resolve(blob)), "image/png"),
  );
}
