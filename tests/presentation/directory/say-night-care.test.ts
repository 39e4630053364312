import { expect, test } from "vitest";
import type { AskedInPlace } from "../../../src/presentation/directory/choice/asked-words.ts";
import { sayNightCare } from "../../../src/presentation/directory/choice/say-night-care.ts";

// An invented house.
const care = { nursing: "De thuiszorg verpleegt.", night: "Er is een verpleegkundige." };
const words = { terms: { tracheostoma: "Tracheostoma", tuin: "Tuin" }, nightNeeds: ["tracheostoma"] };
const asked = (...needs: string[]): AskedInPlace => ({ needs, urgency: "", place: "", from: null });

test("a wish that asks care at night puts on the card who nurses and who is there at night", () => {
  const said = sayNightCare({ care }, asked("tuin", "tracheostoma"), words)!;
  expect(said).toContain(care.nursing);
  expect(said).toContain(care.night);
  expect(sayNightCare({ care: { night: care.night } }, asked("tracheostoma"), words)).toContain(care.night);
});

test("another wish does not, and nothing is said of what no source tells", () => {
  expect(sayNightCare({ care }, asked("tuin"), words)).toBeNull();
  expect(sayNightCare({ care: {} }, asked("tracheostoma"), words)).toBeNull();
  expect(sayNightCare({}, asked("tracheostoma"), words)).toBeNull();
});
