import type { SmallFiles } from "./small-directory.ts";

/** Changes of the files of the small directory, each to put one thing wrong. */
export type SmallChange = (files: SmallFiles) => void;

/** Puts a value at a path of the small directory; undefined takes the field away. */
export function at(path: string, value: unknown): SmallChange {
  return (files) => {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const target = keys.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, files);
    if (value === undefined) Reflect.deleteProperty(target, last);
    else target[last] = value;
  };
}

export const all =
  (...changes: readonly SmallChange[]): SmallChange =>
  (files) =>
    changes.forEach((change) => change(files));

export const house = (changes: object) => (files: SmallFiles) =>
  void (files.hospices["huis-a"] = { ...files.hospices["huis-a"], ...changes });

export const anotherHouse = (changes: object) => (files: SmallFiles) =>
  void (files.hospices["huis-b"] = { ...files.hospices["huis-a"], ...changes });
