import { useEffect, useMemo, useState } from "react";

/** The value once it has stayed the same this long: work that can wait leaves the worker to what the eye follows. */
export function useSettled<Value>(value: Value, afterMs: number): { value: Value; isSettled: boolean } {
  const key = JSON.stringify(value);
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), afterMs);
    return () => clearTimeout(timer);
  }, [key, afterMs]);
  return { value: useMemo(() => JSON.parse(settled) as Value, [settled]), isSettled: settled === key };
}
