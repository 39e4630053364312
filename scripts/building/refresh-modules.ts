import { join, sep } from "node:path";
import type { EnvironmentModuleGraph, EnvironmentModuleNode } from "vite";

/**
 * After a change of content every module runs again, but only what changed with it is read and translated again: the code
 * of the site is what it was, and translating all of it takes seconds.
 * @param root folder of the project
 * @param changed paths of the files below `src` that were made anew
 */
export function refreshModules(graph: EnvironmentModuleGraph, root: string, changed: ReadonlySet<string>): void {
  const source = join(root, "src") + sep;
  const isSame = ({ file }: EnvironmentModuleNode) =>
    file !== null && (file.includes("/node_modules/") || file.startsWith(source)) && !changed.has(file);
  const seen = new Set<EnvironmentModuleNode>();
  const modules = [...graph.idToModuleMap.values()];
  for (const module of modules.filter(isSame)) graph.invalidateModule(module, seen, undefined, false, true);
  for (const module of modules.filter((each) => !isSame(each))) graph.invalidateModule(module, seen);
}
