import { expect, test } from "vitest";
import { listPitfalls } from "../../../src/domain/content/guide.ts";

test("the pitfalls of a guide are the bold words of the list below their heading, and of no other list", () => {
  const body = `## Stappen

- **Geen valkuil.** Een stap.

## Valkuilen

- **Alleen tellen.** Kijk ook.
- **Wachten?** Begin.

## Bij wie u terechtkunt

- **Ook niet.** Hier.
`;
  expect(listPitfalls(body)).toEqual(["Alleen tellen", "Wachten?"]);
  expect(listPitfalls("## Valkuilen\n\n- **Als laatste.** Ja.\n")).toEqual(["Als laatste"]);
  expect(listPitfalls("Zonder kop.")).toEqual([]);
});
