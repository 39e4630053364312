import { useSyncExternalStore } from "react";
import type { DeviceValue } from "./device-value.ts";

/** A value of this device in React, how to change it, and whether the device keeps it. */
export function useDeviceValue<Value>(
  kept: DeviceValue<Value>,
): [value: Value, set: DeviceValue<Value>["set"], isKept: boolean] {
  const value = useSyncExternalStore(kept.subscribe, kept.get, kept.getAtBuild);
  const isKept = useSyncExternalStore(kept.subscribe, kept.isKept, () => true);
  return [value, kept.set, isKept];
}
