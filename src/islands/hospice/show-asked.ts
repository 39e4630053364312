import { readAskedOfHouse, type HouseAnswers } from "../../presentation/directory/choice/asked-house.ts";

/** Shows what a visitor came to this house with, what it is known to say to that, and what to ask; nothing without a question. */
export function showAsked(section: HTMLElement, search: string): void {
  const asked = readAskedOfHouse(search, JSON.parse(section.dataset["answers"] ?? "{}") as HouseAnswers);
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
  part("back")?.setAttribute("href", asked.back);
  section.hidden = false;
}
