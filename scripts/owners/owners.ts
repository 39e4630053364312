import { z } from "zod";
import { listFiles, readYaml } from "../content/read-content.ts";
import { problemAt, validateDocument } from "../../src/domain/border/validate.ts";
import type { Problem } from "../../src/domain/border/problem.ts";

export const OWNERS_FILE = "docs/beheer/eigenaren.yaml";
export const CODEOWNERS_FILE = "docs/CODEOWNERS";

const ACCOUNT = 'een account bij de git-dienst dat met @ begint, zoals "@ligare/redactie", of null';
const account = z
  .string()
  .regex(/^@[\w./-]+$/u, { error: ACCOUNT })
  .nullable()
  .meta({ title: "Account", description: ACCOUNT });
const text = (title: string, description: string) => z.string().min(1).meta({ title, description });

const ownersSchema = z.strictObject({
  default_role: text("Rol", "een van de rollen onder roles"),
  roles: z.record(z.string(), z.strictObject({ name: text("Naam", "de functie, nooit een persoon"), account })),
  paths: z.array(
    z.strictObject({
      path: z
        .string()
        .startsWith("/", { error: "een pad vanaf de map van het project, dat begint met /" })
        .meta({ title: "Pad", description: "een pad vanaf de map van het project, dat begint met /" }),
      role: text("Rol", "een van de rollen onder roles"),
    }),
  ),
  networks: z.record(z.string(), account),
});

/** Who looks at changes in a path: roles as people read them, and those of their accounts that are known. */
export interface OwnedPath {
  path: string;
  roles: string[];
  accounts: string[];
}

/** Who looks at what, or what is wrong with the file that says so. */
export function readOwners(
  root: string,
): { owned: OwnedPath[]; problems?: never } | { owned?: never; problems: Problem[] } {
  const read = readYaml(root, OWNERS_FILE);
  if (read.problems) return { problems: read.problems };
  const checked = validateDocument(ownersSchema, read.document);
  if (checked.problems) return { problems: checked.problems };
  const { default_role: first, roles, paths, networks } = checked.value;
  const named = [{ path: "*", role: first }, ...paths];
  const known = listIds(root, "content/netwerken");
  const problems = [
    ...named.flatMap(({ role }, index) =>
      roles[role]
        ? []
        : [
            problemAt(
              read.document,
              index === 0 ? ["default_role"] : ["paths", index - 1, "role"],
              `een van: ${Object.keys(roles).join(", ")}`,
            ),
          ],
    ),
    ...Object.keys(networks)
      .filter((id) => !known.includes(id))
      .map((id) =>
        problemAt(read.document, ["networks", id], "de naam van een bestand in content/netwerken, zonder .yaml", id),
      ),
  ];
  if (problems.length > 0) return { problems };
  const ofRoles = named.map(({ path, role }) => own(path, [{ name: role, account: null, ...roles[role] }]));
  const coordinator = (id: string) => ({ name: `coördinator van het netwerk ${id}`, account: networks[id] ?? null });
  return {
    owned: [
      ...ofRoles,
      ...known.map((id) => own(`/content/netwerken/${id}.yaml`, [coordinator(id)])),
      ...listHouses(root).map(({ id, networks: ids }) => own(`/content/hospices/${id}.yaml`, ids.map(coordinator))),
    ],
  };
}

function own(path: string, roles: readonly { name: string; account: string | null }[]): OwnedPath {
  return {
    path,
    roles: roles.map(({ name }) => name),
    accounts: roles.flatMap(({ account: known }) => known ?? []),
  };
}

function listIds(root: string, folder: string): string[] {
  return listFiles(root, folder, ".yaml").map((file) => file.slice(folder.length + 1, -".yaml".length));
}

/** Houses with a network; a record that cannot be read is told by the check. */
function listHouses(root: string): { id: string; networks: string[] }[] {
  return listIds(root, "content/hospices").flatMap((id) => {
    const { networks } = Object(readYaml(root, `content/hospices/${id}.yaml`).document?.data) as { networks?: unknown };
    return Array.isArray(networks) && networks.length > 0 ? [{ id, networks: networks.map(String) }] : [];
  });
}

/** The text of CODEOWNERS. A role without an account is named in a remark, and the default holds. */
export function formatCodeOwners(owned: readonly OwnedPath[]): string {
  const lines = owned.map(({ path, roles, accounts }) => {
    const who = roles.join(", ");
    return accounts.length > 0 ? `${path} ${accounts.join(" ")}` : `# ${path}: ${who}; nog geen account`;
  });
  return [`# Gemaakt uit ${OWNERS_FILE} met npm run eigenaren; verander dit bestand niet zelf.`, ...lines, ""].join(
    "\n",
  );
}
