import { defineConfig } from "vitest/config";
import { DAYS, onDay, ZONES } from "./vitest.config.ts";

/** `npm run test:dagen`: the dated tests on every day in every zone. */
export default defineConfig({
  test: { projects: DAYS.flatMap((moment) => ZONES.map((zone) => onDay(moment, zone))) },
});
