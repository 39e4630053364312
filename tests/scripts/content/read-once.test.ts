import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readYaml } from "../../../scripts/content/read-content.ts";
import { readingOnce, readText } from "../../../scripts/content/read-once.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "read-once-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test("within one compile a file is what it was when it was first asked for, and after it what it is now", () => {
  const path = join(root, "a.yaml");
  writeFileSync(path, "name: eerst\n");
  readingOnce(() => {
    expect(readText(path)).toBe("name: eerst\n");
    writeFileSync(path, "name: later\n");
    expect(readingOnce(() => readText(path))).toBe("name: eerst\n");
  });
  expect(readText(path)).toBe("name: later\n");
});

test("a compile that breaks off leaves nothing for the next", () => {
  const path = join(root, "a.yaml");
  writeFileSync(path, "name: eerst\n");
  const breakOff = () => {
    readText(path);
    throw new Error("afgebroken");
  };
  expect(() => readingOnce(breakOff)).toThrow("afgebroken");
  writeFileSync(path, "name: later\n");
  expect(readText(path)).toBe("name: later\n");
});

test("bytes that are no UTF-8 are told, a written replacement character is not, and a mark of order is left out", () => {
  const read = (bytes: Uint8Array | string) => {
    writeFileSync(join(root, "a.yaml"), bytes);
    return readYaml(root, "a.yaml");
  };
  expect(read(Uint8Array.of(0x61, 0x3a, 0x20, 0xff)).problems?.[0]?.expected).toContain("UTF-8");
  expect(read("a: b\ufffd\n").document?.data).toEqual({ a: "b\ufffd" });
  expect(read("\ufeffa: b\r\n").document?.data).toEqual({ a: "b" });
  expect(read("\r\n").problems).toHaveLength(1);
});
