import Begrip from "./Begrip.astro";
import BodyTable from "./BodyTable.astro";
import Noot from "./Noot.astro";
import TaskBox from "./TaskBox.astro";

/** What a page hands to the text of an entry: the two components writers may use, and how Markdown's own parts are set. */
export const bodyComponents = { Begrip, Noot, table: BodyTable, input: TaskBox };
