import type { WorkPlanFilter } from "../../domain/content/work-plan-filter.ts";

/** The filter in the address of the page: `?regio=twente&deel=kwaliteit`. Values that are not offered are no wish. */
export function readFilter(query: string, regions: readonly string[], parts: readonly string[]): WorkPlanFilter {
  const wishes = new URLSearchParams(query);
  const offered = (wish: string | null, choices: readonly string[]) =>
    wish !== null && choices.includes(wish) ? wish : "";
  return { region: offered(wishes.get("regio"), regions), part: offered(wishes.get("deel"), parts) };
}

export function writeFilter({ region, part }: WorkPlanFilter): string {
  const wishes = new URLSearchParams();
  if (region !== "") wishes.set("regio", region);
  if (part !== "") wishes.set("deel", part);
  const query = wishes.toString();
  return query === "" ? "" : `?${query}`;
}
