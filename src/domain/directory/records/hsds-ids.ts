import { v5 } from "uuid";

/** Never change this: with it every id in the HSDS files would change, and nobody could follow a hospice any more. */
export const HSDS_NAMESPACE = "6d1f0c52-8a1b-4c3e-9b7d-2f4e5a60c831";

/** The HSDS id of something: the UUIDv5 of our own id for it. Of a hospice that is its id; of a part, "hospice/part". */
export function hsdsId(...parts: readonly string[]): string {
  return v5(parts.join("/"), HSDS_NAMESPACE);
}
