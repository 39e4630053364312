import { readShortlist, writeShortlist, type Shortlist } from "../../domain/directory/house/shortlist.ts";
import { createDeviceValue } from "../device-value.ts";

/** The choice on this device; an empty choice leaves no trace. */
export const deviceShortlist = createDeviceValue<Shortlist>({
  name: "keuze",
  maxLength: 2000,
  none: [],
  read: readShortlist,
  write: writeShortlist,
});
