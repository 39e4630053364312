import type { Settings } from "../../../src/domain/directory/records/bundle.ts";

type GitHost = NonNullable<Settings["gitHost"]>;

/** Where the forms read and write, in the words of Sveltia CMS. */
export interface CmsBackend {
  name: GitHost["host"];
  repo: string;
  branch: string;
  api_root?: string;
  base_url?: string;
  auth_type?: "pkce";
  app_id?: string;
  auth_methods: readonly ("oauth" | "token")[];
}

const API: Readonly<Record<GitHost["host"], { home: string; own: string; path: string }>> = {
  github: { home: "https://github.com", own: "https://api.github.com", path: "/api/v3" },
  gitlab: { home: "https://gitlab.com", own: "https://gitlab.com/api/v4", path: "/api/v4" },
  gitea: { home: "https://codeberg.org", own: "https://codeberg.org/api/v1", path: "/api/v1" },
};

/** The settings of the forms for a git host. A token always works; signing in by page only where that was set up. */
export function describeBackend({ host, repository, branch, address, signIn, application }: GitHost): CmsBackend {
  const home = address?.replace(/\/$/u, "");
  const canSignIn = host === "github" ? signIn !== undefined : application !== undefined;
  const base = host === "github" ? signIn : (home ?? API[host].home);
  return {
    name: host,
    repo: repository,
    branch,
    ...(home ? { api_root: `${home}${API[host].path}` } : host === "gitea" ? { api_root: API.gitea.own } : {}),
    ...(base ? { base_url: base } : {}),
    ...(application && host !== "github" ? { auth_type: "pkce", app_id: application } : {}),
    auth_methods: canSignIn ? ["oauth", "token"] : ["token"],
  };
}

/** How the forms save, in the words of Sveltia CMS: as a proposal that somebody approves, or at once. */
export type PublishMode = "editorial_workflow" | "simple";

/** A proposal wherever the forms can make one; of Gitea they cannot, so there the branch itself has to be protected. */
export function choosePublishMode(backend: Pick<CmsBackend, "name"> | null): PublishMode {
  return backend === null || backend.name === "gitea" ? "simple" : "editorial_workflow";
}

/** The addresses the page of the forms may ask: those of the git host, and nobody else. */
export function listAllowedOrigins(host: GitHost | null): string[] {
  if (host === null) return [];
  const { home, own } = API[host.host];
  const addresses = host.address ? [host.address] : [home, own];
  return [...new Set([...addresses, ...(host.signIn ? [host.signIn] : [])].map((address) => new URL(address).origin))];
}
