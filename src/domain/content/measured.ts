import { z } from "zod";
import { dayField } from "./fields.ts";

const count = z.int().min(0);

/**
 * content/gemeten.json: what tests measured of the built site and a page tells. The long run writes it; nobody types it.
 * `requestsElsewhere` is of the crawl of every page in a browser: how many pages it saw, how often it pressed, chose or
 * typed something, how many requests to other hosts came of that, and how many for the images behind a map, which a
 * visitor asks for with a button.
 */
export const measuredSchema = z.strictObject({
  requestsElsewhere: z.strictObject({
    measuredOn: dayField,
    pages: count,
    tries: count,
    requests: count,
    mapImages: count,
  }),
});

export type Measured = z.infer<typeof measuredSchema>;
