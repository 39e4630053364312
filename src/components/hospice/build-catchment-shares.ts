import { computeHuffMatrix, huffOptionsOf } from "../../domain/prognosis/catchment/huff.ts";
import { hydratePrognosis, type PrognosisBundle } from "../../domain/prognosis/data/model-data.ts";
import { chooseSettings } from "../../domain/prognosis/data/settings.ts";
import type { Catchments } from "../../presentation/directory/directory-data.ts";

/** Less than this part of a gemeente is left out: it is smaller than the model can mean. */
const LEAST_SHARE = 0.005;

/** The model's default catchments (Huff, central parameters): per hospice the gemeenten with their share, largest first. */
export function buildCatchmentShares(bundle: PrognosisBundle): Catchments {
  const data = hydratePrognosis(bundle);
  const matrix = computeHuffMatrix(data, data.sites, huffOptionsOf(data, chooseSettings(data)));
  const sharesOf = (site: number) =>
    data.municipalities
      .map(
        ({ code, name }, municipality) =>
          [code, name, Math.round(matrix[municipality * data.sites.length + site]! * 1000) / 1000] as const,
      )
      .filter(([, , share]) => share >= LEAST_SHARE)
      .sort(([, , a], [, , b]) => b - a);
  return Object.fromEntries(data.sites.map(({ id }, site) => [id, sharesOf(site)]));
}
