/** What this site uses of the device's own store. */
export type DeviceStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The device's own store, or that of the tab; one that keeps nothing where the browser forbids it. */
export function openDeviceStore(lasts?: "tab"): DeviceStore {
  try {
    return lasts === "tab" ? window.sessionStorage : window.localStorage;
  } catch {
    const refuse = (): never => {
      throw new Error("Deze browser bewaart niets.");
    };
    return { getItem: () => null, setItem: refuse, removeItem: refuse };
  }
}
