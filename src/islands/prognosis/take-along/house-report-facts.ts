import type { HouseLevers } from "../../../domain/prognosis/house/levers.ts";
import type { PlacesYear } from "../../../domain/prognosis/run/project-places.ts";
import type { HouseCase } from "../../../presentation/prognosis/house/house-facts.ts";
import type { PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import type { TableContent } from "../../../presentation/prognosis/outcome/table-content.ts";

/** Everything the report of one house says, so that paper and spreadsheet say the same. */
export interface HouseReportFacts {
  house: HouseCase;
  /** Of the region as its own page has it. */
  view: PrognosisView;
  year: number;
  region: TableContent;
  grounds: TableContent;
  /** null where nothing moves the answer. */
  levers: HouseLevers | null;
  places: readonly PlacesYear[];
  source: string;
}
