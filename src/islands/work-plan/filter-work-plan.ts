import { fitsFilter, type WorkPlanFilter } from "../../domain/content/work-plan/work-plan-filter.ts";
import { sayPlanState, type StandingActivity } from "../../presentation/site/say-plan-state.ts";
import { sayAllShown, sayNoneShown, sayNotNamedFor, sayShown } from "../../words/werkplan.ts";
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
    write(form.querySelector("[data-said]"), sayChoice([region, part], shown.length, activities.length));
    const others = activities.filter((item) => item.hidden && fits(item, { ...filter, region: "" }));
    write(document.querySelector("[data-not-named]"), filter.region === "" ? "" : sayOthers(region, filter, others));
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

function nameOf(select: HTMLSelectElement): string {
  return select.selectedOptions[0]?.text ?? "";
}

/** What was chosen and what is shown of it, to be read and to be spoken. */
function sayChoice(selects: HTMLSelectElement[], shown: number, total: number): string {
  const choice = selects.filter(({ value }) => value !== "").map(nameOf);
  if (choice.length === 0) return sayAllShown({ total });
  const words = { choice: choice.join(", "), shown, total };
  return shown === 0 ? sayNoneShown(words) : sayShown(words);
}

/** The activities that the region is not named for, within the part that was chosen. */
function sayOthers(region: HTMLSelectElement, { part }: WorkPlanFilter, others: HTMLElement[]): string {
  if (others.length === 0) return "";
  const names = others.map((item) => `${item.querySelector("h3 a")?.textContent} (${item.dataset["activity"]})`);
  const where = part === "" ? "plan" : "part";
  return sayNotNamedFor({ region: nameOf(region), where, count: others.length, names: names.join("; ") });
}
