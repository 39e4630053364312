/** A part of the prognosis that comes when it is opened, with the styles that all such parts share. */
import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import openedStyles from "../../styles/prognosis-opened.css?url";
import { loadStylesheet } from "../load-stylesheet.ts";

let styles: Promise<void> | null = null;

function loadStyles(): Promise<void> {
  styles ??= loadStylesheet(openedStyles).catch((error: unknown) => {
    styles = null;
    throw error;
  });
  return styles;
}

export function openedPart<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [part] = await Promise.all([load(), loadStyles()]);
    return part;
  });
}
