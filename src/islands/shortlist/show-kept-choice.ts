import { openDeviceStore } from "../device-store.ts";
import { loadStylesheet } from "../load-stylesheet.ts";
import { CHOICE_NAME } from "./choice-name.ts";
import shortlistStyles from "../../styles/shortlist.css?url";

async function show(): Promise<void> {
  if (openDeviceStore().getItem(CHOICE_NAME) === null) return;
  await loadStylesheet(shortlistStyles);
  await import("./kept-choice.ts");
}

/** On a page where nobody chooses: the bar with its looks, where something was kept elsewhere. */
export function showKeptChoice(): void {
  // What cannot be read or shown here is found on the directory.
  show().catch(() => undefined);
}
