import { expect, test } from "vitest";
import { findMostSaid } from "../../../src/presentation/site/say-activity-state.ts";

test("what most activities say is found to be said once, and nothing where each says something else", () => {
  expect(findMostSaid(["loopt", "gepland", "gepland", "afgerond"])).toBe("gepland");
  expect(findMostSaid(["gepland", "gepland"])).toBe("gepland");
  expect(findMostSaid(["loopt", "gepland"])).toBeNull();
  expect(findMostSaid(["gepland"])).toBeNull();
  expect(findMostSaid([])).toBeNull();
});
