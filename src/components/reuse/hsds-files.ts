import { modelRegions, networks, publishedHospices, recordHistory, settings, taxonomy } from "../../compiled.ts";
import { toHsdsServices } from "../../domain/directory/reuse/hsds.ts";
import { toHsdsTables } from "../../domain/directory/reuse/hsds-tables.ts";

/** The published directory in HSDS 3.0, once for all its files. */
export const hsdsServices = toHsdsServices(publishedHospices, {
  taxonomy,
  networks,
  modelRegions,
  history: recordHistory,
  publisher: settings.publisher,
});
export const hsdsTables = toHsdsTables(hsdsServices);
