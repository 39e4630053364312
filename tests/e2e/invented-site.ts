import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inventWebp } from "../fixtures/invented-photos.ts";
import { inventedHospices, writeInventedHospice } from "../fixtures/invented-site/hospices.ts";
import { projectFolder } from "../site/built-site.ts";

/** What two regions reported: one drifts, of the other the admissions are unknown. */
const inventedReports = `regio,jaar,bedden,opnames,beddagen,weigeringen,bron
twente,2025,40,520,10400,12,Verzonnen opgave
twente,2026,40,900,9800,,Verzonnen opgave
salland,2025,10,,2000,5,Verzonnen opgave
`;

/** Photographs of a house that takes guests and of one that closed; no real house has one that a test may count on. */
const inventedPhotos = ["verzonnen-vijf", "verzonnen-gesloten"].map((id) => ({
  id,
  width: 900,
  height: 600,
  words:
    'alt: Een verzonnen huis.\nmaker: Hospice Verzonnen\npermission: { by_role: de coördinator, date: "2026-11-02" }\ntaken: null\n',
}));

/**
 * Builds the site with the invented hospices among the real ones and with invented reports of what happened, from a copy
 * of the project, and returns the folder of the built site. The project itself holds no invented record and needs no
 * switch for one.
 */
export function buildInventedSite(): string {
  const copy = join(projectFolder, "tests/output/invented-site");
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ["astro.config.mjs", "package.json", "tsconfig.json", "content", "scripts", "src"]) {
    cpSync(join(projectFolder, name), join(copy, name), {
      recursive: true,
      filter: (path) => !path.endsWith("src/generated"),
    });
  }
  for (const name of ["node_modules", "public"]) symlinkSync(join(projectFolder, name), join(copy, name));
  for (const hospice of inventedHospices)
    writeFileSync(join(copy, "content/hospices", `${hospice.id}.yaml`), writeInventedHospice(hospice));
  mkdirSync(join(copy, "content/fotos"), { recursive: true });
  for (const { id, width, height, words } of inventedPhotos) {
    writeFileSync(join(copy, "content/fotos", `${id}.yaml`), words);
    writeFileSync(join(copy, "content/fotos", `${id}.webp`), inventWebp(width, height));
  }
  writeFileSync(join(copy, "content/prognose/realisatie.csv"), inventedReports);
  execFileSync(process.execPath, [join(projectFolder, "node_modules/astro/bin/astro.mjs"), "build"], {
    cwd: copy,
    stdio: "pipe",
    encoding: "utf8",
  });
  return join(copy, "dist");
}
