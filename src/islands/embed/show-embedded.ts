import { countInWords, fitsEmbedFilter, readEmbedFilter } from "./embed-filter.ts";

/** Leaves out of list and map what the address does not ask for. Without script everything is shown. */
export function showEmbedded(page: ParentNode, search: string): void {
  const filter = readEmbedFilter(search);
  let shown = 0;
  for (const entry of page.querySelectorAll<HTMLElement>("li[data-embed]")) {
    const { embed = "", regions = "", networks = "", type = "" } = entry.dataset;
    const fits = fitsEmbedFilter({ regions: regions.split(" "), networks: networks.split(" "), type }, filter);
    entry.hidden = !fits;
    if (fits) shown += 1;
    else page.querySelector(`circle[data-embed="${CSS.escape(embed)}"]`)?.setAttribute("display", "none");
  }
  const count = page.querySelector("[data-embed-count]");
  if (count) count.textContent = countInWords(shown);
  for (const part of page.querySelectorAll(".awaits-answer")) part.classList.remove("awaits-answer");
}
