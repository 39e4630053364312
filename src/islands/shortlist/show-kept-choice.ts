import { CHOICE_NAME } from "./choice-name.ts";

async function show(): Promise<void> {
  if (localStorage.getItem(CHOICE_NAME) !== null) await import("./kept-choice.ts");
}

/** On a page where nobody chooses: the bar, where something was kept elsewhere. */
export function showKeptChoice(): void {
  // What cannot be read or shown here is found on the directory.
  show().catch(() => undefined);
}
