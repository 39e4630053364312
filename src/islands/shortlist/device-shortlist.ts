import {
  nothingAsked,
  readAsked,
  readShortlist,
  writeAsked,
  writeShortlist,
  type Asked,
  type Shortlist,
} from "../../domain/directory/house/shortlist.ts";
import { createDeviceValue } from "../device-value.ts";
import { CHOICE_NAME } from "./choice-name.ts";

/** The choice on this device; an empty choice leaves no trace. */
export const deviceShortlist = createDeviceValue<Shortlist>({
  name: CHOICE_NAME,
  maxLength: 2000,
  none: [],
  read: readShortlist,
  write: writeShortlist,
});

/** What was looked for while choosing; forgotten with the tab. */
export const deviceAsked = createDeviceValue<Asked>({
  name: "keuze-gezocht",
  lasts: "tab",
  maxLength: 2000,
  none: nothingAsked,
  read: readAsked,
  write: writeAsked,
});
