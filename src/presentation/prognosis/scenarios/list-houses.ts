import type { ModelData, ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import { ALL_REGIONS } from "../../../domain/prognosis/data/regions.ts";
import type { ScenarioDraft } from "../outcome/view-props.ts";

/** Houses of the region, by name; of all regions together: every house. */
export function listHouses(model: ModelData, { region }: Pick<ScenarioDraft, "region">): ModelSite[] {
  const byName = new Intl.Collator("nl-NL");
  const inside = model.sites.filter((site) => region === ALL_REGIONS || site.region === region);
  return inside.sort((a, b) => byName.compare(a.name, b.name));
}
