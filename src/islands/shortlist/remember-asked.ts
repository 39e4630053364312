import { readAskedQuery } from "../../presentation/directory/choice/asked-query.ts";
import { deviceAsked } from "./device-shortlist.ts";

const DIRECTORY = "/sociale-kaart/";

/** On the directory, keeps what is looked for at this moment: its address says it. On another page it stays as it was. */
export function rememberAsked(): void {
  if (location.pathname === DIRECTORY) deviceAsked.set(readAskedQuery(location.search));
}
