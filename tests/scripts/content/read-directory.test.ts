import { afterEach, describe, expect, it, vi } from "vitest";
import { readDirectory } from "../../../scripts/content/read-directory.ts";
import { contentRoot } from "../../content-root.ts";

afterEach(() => void vi.unstubAllEnvs());

describe("the directory as it is read for a build", () => {
  it.each([
    ["half an hour before midnight in the Netherlands", "2028-02-29T22:30:00Z", "2028-02-29"],
    ["half an hour after it, when it is still the day before elsewhere", "2028-02-29T23:30:00Z", "2028-03-01"],
  ])("is judged by the Dutch day of that build, %s", (_when, moment, day) => {
    vi.stubEnv("SOURCE_DATE_EPOCH", String(Date.parse(moment) / 1000));
    expect(readDirectory(contentRoot).documents.builtOn).toBe(day);
  });
});
