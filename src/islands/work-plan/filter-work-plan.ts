import type { RegionRoleId } from "../../domain/content/work-plan/region-role.ts";
import { countRoles } from "../../domain/content/work-plan/region-share.ts";
import { fitsFilter, type WorkPlanFilter } from "../../domain/content/work-plan/work-plan-filter.ts";
import { sayPlanState, type StandingActivity } from "../../presentation/site/say-plan-state.ts";
import {
  regionRoleNames,
  sayAllShown,
  sayNoneShown,
  sayNotNamedFor,
  sayOther,
  sayRole,
  sayRoles,
  sayShown,
} from "../../words/werkplan.ts";
import { createAddressState } from "../address.ts";
import { filterFields } from "./filter-address.ts";

/** Shows only the activities of a region and a part, in the list and in the matrix; the address holds the choice. */
export function startWorkPlanFilter(form: HTMLFormElement): void {
  const region = findSelect(form, "regio");
  const part = findSelect(form, "deel");
  const items = [...document.querySelectorAll<HTMLElement>("[data-activity]")];
  /** Each activity once: in the list it has its state. */
  const activities = items.filter(({ dataset }) => dataset["state"] !== undefined);
  const names = document.querySelectorAll<HTMLElement>("[data-region]");
  const whole = document.querySelector<HTMLElement>("[data-plan-whole]");
  const apply = (filter: WorkPlanFilter): void => {
    for (const item of items) item.hidden = !fits(item, filter);
    hideEmptyGroups();
    const shown = activities.filter(({ hidden }) => !hidden);
    write(form.querySelector("[data-said]"), sayChoice([region, part], shown, activities.length));
    const others = activities.filter((item) => item.hidden && fits(item, { ...filter, region: "" }));
    const named = activities.filter((item) => fits(item, { ...filter, part: "" }));
    write(
      document.querySelector("[data-not-named]"),
      filter.region === "" ? "" : sayOthers(region, filter, others, named),
    );
    for (const name of names) name.toggleAttribute("data-own", name.dataset["region"] === filter.region);
    if (whole !== null) whole.hidden = filter.region !== "" || filter.part !== "";
    write(document.querySelector("[data-plan-state]"), sayPlanState(shown.map(readStanding)));
  };
  const address = createAddressState(filterFields(optionsOf(region), optionsOf(part)));
  const start = address.read();
  region.value = start.region;
  part.value = start.part;
  form.hidden = false;
  apply(start);
  form.addEventListener("change", () => {
    const filter = { region: region.value, part: part.value };
    address.write(filter, false);
    apply(filter);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}

function fits({ dataset: { part = "", regions = "" } }: HTMLElement, filter: WorkPlanFilter): boolean {
  return fitsFilter({ part, regions: regions.split(" ") }, filter);
}

function readStanding({ dataset }: HTMLElement): StandingActivity {
  return { state: dataset["state"], date: dataset["date"] } as StandingActivity;
}

function write(element: HTMLElement | null, text: string): void {
  if (element === null) return;
  element.textContent = text;
  element.hidden = text === "";
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

function nameOf({ selectedOptions: [option] }: HTMLSelectElement): string {
  return option?.dataset["name"] ?? option?.text ?? "";
}

/** What was chosen and what is shown of it, to be read and to be spoken. */
function sayChoice(
  [region, part]: [HTMLSelectElement, HTMLSelectElement],
  shown: HTMLElement[],
  total: number,
): string {
  const choice = [region, part].filter(({ value }) => value !== "").map(nameOf);
  if (choice.length === 0) return sayAllShown({ total });
  const words = { choice: choice.join(", "), shown: shown.length, total };
  if (shown.length === 0) return sayNoneShown(words);
  return sayShown(words) + (region.value === "" ? "" : sayRolesOf(region.value, shown));
}

/** Being invited is not taking part: which roles the region has in what is shown. */
function sayRolesOf(region: string, shown: HTMLElement[]): string {
  const counts = countRoles(shown.flatMap((item) => roleIn(region, item) ?? []));
  return sayRoles({
    roles: counts.map(({ role, count }) => sayRole({ count, role: regionRoleNames[role] })).join(", "),
  });
}

function roleIn(region: string, { dataset: { regions = "", roles = "" } }: HTMLElement): RegionRoleId | undefined {
  return roles.split(" ")[regions.split(" ").indexOf(region)] as RegionRoleId | undefined;
}

/** The activities that the region is not named for, within the part that was chosen, with what the plan has for it instead. */
function sayOthers(
  region: HTMLSelectElement,
  { part }: WorkPlanFilter,
  others: HTMLElement[],
  named: HTMLElement[],
): string {
  if (others.length === 0) return "";
  const numbers = named.map(({ dataset }) => dataset["activity"]);
  const names = others.map((item) => {
    const { activity: number = "", instead = "" } = item.dataset;
    const title = item.querySelector("h3 a")?.textContent ?? "";
    const by = instead.split(" ").find((other) => numbers.includes(other));
    return sayOther({ title, number, instead: by ?? "none" });
  });
  const where = part === "" ? "plan" : "part";
  return sayNotNamedFor({ region: nameOf(region), where, count: others.length, names: names.join("; ") });
}
