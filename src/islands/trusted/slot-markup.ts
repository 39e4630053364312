import { openMarkupPolicy } from "./trusted-types.ts";

/** What a page itself holds between the marks of an island, that React puts back where it stood. */
export const trustSlotMarkup = openMarkupPolicy("astro-slot", (markup) => markup);
