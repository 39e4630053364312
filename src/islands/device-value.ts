import { openDeviceStore, type DeviceStore } from "./device-store.ts";

/** How one thing is kept on a device. */
export interface DeviceValueForm<Value> {
  name: string;
  /** Rises when what is kept changes its form, so that the old form is left alone; absent for what was kept without one. */
  version?: number;
  /** "tab": forgotten with the tab. Absent: on the device, the same in every tab. */
  lasts?: "tab";
  /** Longest text that is read or kept, in characters. */
  maxLength: number;
  /** What there is when nothing is kept. The same object every time. */
  none: Value;
  /** Null, a rejection or an error for what is no such value: it then counts as none. A promise where reading loads code. */
  read: (text: string) => Value | null | Promise<Value | null>;
  /** Null leaves no trace on the device. */
  write: (value: Value) => string | null;
}

/** A value on this device: one for the page, the same in all that shows it. */
export interface DeviceValue<Value> {
  /** The same object as long as nothing changed. */
  get: () => Value;
  /** For useSyncExternalStore at build, where no device is. */
  getAtBuild: () => Value;
  /** False when the device did not keep it: it is then gone with the page. */
  set: (value: Value) => boolean;
  /** False once the device turned out to keep nothing. */
  isKept: () => boolean;
  /** Calls back on each change, here or in another tab. Returns how to stop. */
  subscribe: (notify: () => void) => () => void;
}

/** What a value asks of the browser. A browser may forbid its store at any moment, so the store is asked for every time. */
export interface DeviceSurroundings {
  openStore: () => DeviceStore;
  /** Calls back with the key another tab changed, null for all keys. Returns how to stop. */
  watchElsewhere: (changed: (key: string | null) => void) => () => void;
}

/** A value kept under the name of its form; a blocked, full or garbled store never breaks the page. */
export function createDeviceValue<Value>(
  form: DeviceValueForm<Value>,
  { openStore, watchElsewhere }: DeviceSurroundings = surroundingsOf(form),
): DeviceValue<Value> {
  const key = form.version === undefined ? form.name : `${form.name}-${form.version}`;
  const listeners = new Set<() => void>();
  let held: { text: string | null; value: Value } = { text: null, value: form.none };
  let isKept = true;

  const notifyAll = () => {
    for (const notify of [...listeners]) notify();
  };
  const readText = () => attempt(() => openStore().getItem(key), null);
  const keep = (text: string | null) =>
    attempt(() => {
      if (text !== null && text.length > form.maxLength) return false;
      if (text === null) openStore().removeItem(key);
      else openStore().setItem(key, text);
      return true;
    }, false);
  const readValue = (text: string) => {
    const value = text.length > form.maxLength ? null : attempt(() => form.read(text), null);
    if (!(value instanceof Promise)) return value ?? form.none;
    void value
      .catch(() => null)
      .then((late) => {
        if (late === null || held.text !== text) return;
        held = { text, value: late };
        notifyAll();
      });
    return form.none;
  };
  return {
    get: () => {
      if (!isKept) return held.value;
      const text = readText();
      if (text === held.text) return held.value;
      held = { text, value: form.none };
      if (text !== null) held = { text, value: readValue(text) };
      return held.value;
    },
    getAtBuild: () => form.none,
    set: (value) => {
      const text = form.write(value);
      isKept = keep(text);
      held = { text, value };
      notifyAll();
      return isKept;
    },
    isKept: () => isKept,
    subscribe: (notify) => {
      listeners.add(notify);
      const stop = watchElsewhere((changed) => {
        if (changed === key || changed === null) notify();
      });
      return () => {
        listeners.delete(notify);
        stop();
      };
    },
  };
}

function attempt<Result>(act: () => Result, otherwise: Result): Result {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

function surroundingsOf({ lasts }: Pick<DeviceValueForm<unknown>, "lasts">): DeviceSurroundings {
  return {
    openStore: () => openDeviceStore(lasts),
    watchElsewhere: (changed) => {
      const fromElsewhere = ({ key }: StorageEvent) => changed(key);
      window.addEventListener("storage", fromElsewhere);
      return () => window.removeEventListener("storage", fromElsewhere);
    },
  };
}
