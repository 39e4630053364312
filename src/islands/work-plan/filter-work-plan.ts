import { fitsFilter, type WorkPlanFilter } from "../../domain/content/work-plan/work-plan-filter.ts";
import { noneShown, sayAllShown, sayShown } from "../../words/werkplan.ts";
import { createAddressState } from "../address.ts";
import { filterFields } from "./filter-address.ts";

/** Shows only the activities of a region and a part, in the list and in the matrix; the address holds the choice. */
export function startWorkPlanFilter(form: HTMLFormElement): void {
  const region = findSelect(form, "regio");
  const part = findSelect(form, "deel");
  const status = form.querySelector("[role=status]");
  const items = [...document.querySelectorAll<HTMLElement>("[data-activity]")];
  const total = new Set(items.map(({ dataset }) => dataset["activity"])).size;
  const apply = (filter: WorkPlanFilter): void => {
    const shown = new Set<string | undefined>();
    for (const item of items) {
      const { activity, part: ofPart = "", regions = "" } = item.dataset;
      const fits = fitsFilter({ part: ofPart, regions: regions.split(" ") }, filter);
      item.hidden = !fits;
      if (fits) shown.add(activity);
    }
    hideEmptyGroups();
    if (status !== null) status.textContent = countActivities(shown.size, total);
  };
  const address = createAddressState(filterFields(optionsOf(region), optionsOf(part)));
  const start = address.read();
  region.value = start.region;
  part.value = start.part;
  form.hidden = false;
  apply(start);
  form.addEventListener("change", () => {
    const filter = { region: region.value, part: part.value };
    apply(filter);
    address.write(filter, false);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}

/** A part of which nothing is left goes with its heading. */
function hideEmptyGroups(): void {
  for (const group of document.querySelectorAll<HTMLElement>("[data-activity-group]")) {
    group.hidden = group.querySelector("[data-activity]:not([hidden])") === null;
  }
}

function findSelect(form: HTMLFormElement, name: string): HTMLSelectElement {
  const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (select === null) throw new Error(`In het filter van het werkplan ontbreekt ${name}.`);
  return select;
}

function optionsOf(select: HTMLSelectElement): string[] {
  return [...select.options].map(({ value }) => value);
}

/** What is shown, to be read and to be spoken. */
function countActivities(shown: number, total: number): string {
  if (shown === total) return sayAllShown({ total });
  return shown === 0 ? noneShown : sayShown({ shown, total });
}
