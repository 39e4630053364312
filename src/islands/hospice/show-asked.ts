import { readAskedOfHouse, readHouseAnswers } from "../../presentation/directory/choice/asked-house.ts";
import { readAskedQuery } from "../../presentation/directory/choice/asked-query.ts";
import { findPlace } from "../directory/places/find-place.ts";
import { loadDirectoryData } from "../directory/load-directory.ts";

/** Shows what a visitor came to this house with, what it is known to say to that, and what to ask; nothing without a question. */
export async function showAsked(section: HTMLElement, search: string): Promise<void> {
  // Who comes from the list has this already.
  const { id = "" } = section.dataset;
  const answers = readHouseAnswers(await loadDirectoryData(), id);
  const { place } = readAskedQuery(search);
  // Without the list of places the place stands as it was typed.
  const from = place === "" ? null : await findPlace(place).catch(() => undefined);
  const asked = readAskedOfHouse(search, answers, from ?? null, place !== "" && from === null);
  if (asked === null) return;
  const part = (name: string) => section.querySelector<HTMLElement>(`[data-part=${name}]`);
  part("looked-for")?.replaceChildren(`${asked.lookedFor}.`);
  part("known")?.replaceChildren(asked.known ?? "");
  part("known")?.toggleAttribute("hidden", asked.known === null);
  part("ask")?.toggleAttribute("hidden", asked.questions.length === 0);
  part("questions")?.replaceChildren(
    ...asked.questions.map((question) => {
      const item = document.createElement("li");
      item.textContent = question;
      return item;
    }),
  );
  const back = part("back");
  // The trail leads to the same list: there too what was asked is kept.
  const trail = document.querySelector(`.breadcrumbs a[href="${back?.getAttribute("href")}"]`);
  for (const link of [back, trail]) link?.setAttribute("href", `${asked.back}#hospice-${id}`);
  section.hidden = false;
}
