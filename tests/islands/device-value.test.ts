import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createDeviceValue, type DeviceValueForm } from "../../src/islands/device-value.ts";

const NONE: readonly string[] = [];

function makeForm(changes: Partial<DeviceValueForm<readonly string[]>> = {}): DeviceValueForm<readonly string[]> {
  return {
    name: "proef",
    version: 2,
    maxLength: 1000,
    none: NONE,
    read: (text) => {
      const kept: unknown = JSON.parse(text);
      return Array.isArray(kept) && kept.every((item) => typeof item === "string") ? kept : null;
    },
    write: (value) => (value.length === 0 ? null : JSON.stringify(value)),
    ...changes,
  };
}

/** A device with tabs: what one tab writes, the others are told. */
function makeDevice(kept: Record<string, string> = {}) {
  const texts = new Map(Object.entries(kept));
  const watchers = new Set<(key: string | null) => void>();
  let blocks: "nothing" | "writing" | "all" = "nothing";
  const refuse = () => {
    throw new Error("vol");
  };
  return {
    texts,
    watchers,
    block: (what: typeof blocks) => (blocks = what),
    tell: (key: string | null) => watchers.forEach((watch) => watch(key)),
    surroundings: {
      openStore: () => {
        if (blocks === "all") refuse();
        return {
          getItem: (key: string) => texts.get(key) ?? null,
          setItem: (key: string, text: string) => (blocks === "writing" ? refuse() : void texts.set(key, text)),
          removeItem: (key: string) => (blocks === "writing" ? refuse() : void texts.delete(key)),
        };
      },
      watchElsewhere: (changed: (key: string | null) => void) => {
        watchers.add(changed);
        return () => watchers.delete(changed);
      },
    },
  };
}

describe("a value kept on the device", () => {
  it("comes back as it was kept, under the name and version of its form, and leaves no trace when it is none", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 10 }), (value) => {
        const { texts, surroundings } = makeDevice();
        expect(createDeviceValue(makeForm(), surroundings).set(value)).toBe(true);
        expect([...texts.keys()]).toEqual(value.length === 0 ? [] : ["proef-2"]);
        expect(createDeviceValue(makeForm(), surroundings).get()).toEqual(value);
      }),
    );
  });

  it("is the same object as long as nothing changed, so that who watches it is not drawn again", () => {
    const { texts, surroundings } = makeDevice({ "proef-2": '["a"]' });
    const value = createDeviceValue(makeForm(), surroundings);
    const first = value.get();
    expect(value.get()).toBe(first);
    texts.set("proef-2", '["b"]');
    expect(value.get()).toEqual(["b"]);
  });

  it.each(["", "geen json", "{}", "[1]", "null", `["${"x".repeat(2000)}"]`])(
    "is none when garbage was kept",
    (text) => {
      const { surroundings } = makeDevice({ "proef-2": text });
      expect(createDeviceValue(makeForm(), surroundings).get()).toBe(NONE);
    },
  );

  it("of an older form is left alone", () => {
    const { texts, surroundings } = makeDevice({ "proef-1": '["oud"]' });
    const value = createDeviceValue(makeForm(), surroundings);
    expect(value.get()).toBe(NONE);
    value.set(["nieuw"]);
    expect(texts.get("proef-1")).toBe('["oud"]');
  });

  it.each(["writing", "all"] as const)("lasts as long as the page when the device refuses %s, and says so", (what) => {
    const device = makeDevice({ "proef-2": '["eerst"]' });
    device.block(what);
    const value = createDeviceValue(makeForm(), device.surroundings);
    expect([value.set(["nu"]), value.isKept(), value.get()]).toEqual([false, false, ["nu"]]);
    device.block("nothing");
    expect([value.set(["later"]), value.isKept(), value.get()]).toEqual([true, true, ["later"]]);
  });

  it("longer than its bound is not kept, and what was kept before stays", () => {
    const { texts, surroundings } = makeDevice({ "proef-2": '["eerst"]' });
    const long = ["x".repeat(2000)];
    const value = createDeviceValue(makeForm(), surroundings);
    expect([value.set(long), value.get(), texts.get("proef-2")]).toEqual([false, long, '["eerst"]']);
  });

  it("tells who watches it of changes here and in another tab, and of no other key", () => {
    const device = makeDevice();
    const value = createDeviceValue(makeForm(), device.surroundings);
    const notify = vi.fn();
    const stop = value.subscribe(notify);
    value.set(["a"]);
    device.tell("proef-2");
    device.tell(null);
    device.tell("proef-1");
    expect(notify).toHaveBeenCalledTimes(3);
    stop();
    value.set(["b"]);
    expect([notify.mock.calls.length, device.watchers.size]).toEqual([3, 0]);
  });

  it("may be read later, by code that is loaded for it; what comes too late or fails changes nothing", async () => {
    const { texts, surroundings } = makeDevice({ "proef-2": "a" });
    const read = vi.fn((text: string) => (text === "stuk" ? Promise.reject(new Error(text)) : Promise.resolve([text])));
    const value = createDeviceValue(makeForm({ read }), surroundings);
    const notify = vi.fn();
    value.subscribe(notify);
    expect(value.get()).toBe(NONE);
    await vi.waitFor(() => expect(value.get()).toEqual(["a"]));
    texts.set("proef-2", "stuk");
    expect(value.get()).toBe(NONE);
    await Promise.resolve();
    texts.set("proef-2", "b");
    value.get();
    value.set(["c"]);
    await Promise.resolve();
    expect([value.get(), notify.mock.calls.length, read.mock.calls.length]).toEqual([["c"], 2, 3]);
  });
});
