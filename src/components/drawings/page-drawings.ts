import type { DrawingName } from "./drawings.ts";

/** Pages with a drawing beside their heading: where a visitor comes in, what relatives read, and each guide its subject. */
const pageDrawings: Readonly<Record<string, DrawingName>> = {
  "/sociale-kaart/voor-naasten/": "hands",
  "/brochures/een-hospice-voor-naasten/": "bed",
  "/sociale-kaart/nummers/": "telephone",
  "/makkelijk/": "chair",
  "/fy/": "chair",
  "/en/": "chair",
  "/brochures/": "teapot",
  "/brochures/soorten-hospices-besturen/": "house",
  "/hospicezorg/soorten/": "house",
  "/handreikingen/": "road",
  "/handreikingen/afspraken-borgen/": "hands",
  "/handreikingen/capaciteitsplan-vervolgstappen/": "road",
  "/handreikingen/gesprek-vvt-over-capaciteit/": "table",
  "/handreikingen/intake-en-wachtlijst/": "telephone",
  "/handreikingen/verkeerde-bedproblematiek/": "bed",
  "/over-ligare/": "table",
  "/contact/": "telephone",
  "/themas/": "flowers",
};

export function findPageDrawing(path: string): DrawingName | undefined {
  return pageDrawings[path];
}
