import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False in the HTML of the build, true once the script runs. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
