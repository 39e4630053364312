import { readAskedQuery } from "../../presentation/directory/choice/asked-query.ts";
import { deviceAsked } from "./device-shortlist.ts";

const DIRECTORY = "/sociale-kaart/";

/**
 * On the directory, keeps what is looked for at this moment: its address says it, as does that of a house someone came to
 * from there. On another page it stays as it was.
 */
export function rememberAsked(): void {
  const { pathname, search } = location;
  if (pathname === DIRECTORY || (pathname.startsWith(DIRECTORY) && search !== ""))
    deviceAsked.set(readAskedQuery(location.search));
}
