import { expect, it } from "vitest";
import { describePolicy } from "../../../../scripts/editing/cms/cms-page.ts";
import { choosePublishMode, describeBackend, listAllowedOrigins } from "../../../../scripts/editing/cms/git-host.ts";

it("at a public host a token is enough, and a page to sign in is offered once it is set up", () => {
  const github = { host: "github", repository: "verzonnen/website", branch: "main" } as const;
  expect(describeBackend(github)).toEqual({
    name: "github",
    repo: "verzonnen/website",
    branch: "main",
    auth_methods: ["token"],
  });
  expect(describeBackend({ ...github, signIn: "https://inloggen.example" })).toMatchObject({
    base_url: "https://inloggen.example",
    auth_methods: ["oauth", "token"],
  });
  expect(describeBackend({ ...github, host: "gitlab", application: "abc" })).toMatchObject({
    base_url: "https://gitlab.com",
    auth_type: "pkce",
    app_id: "abc",
  });
});

it("at a host of one's own everything is asked there", () => {
  const own = { host: "gitlab", repository: "a/b", branch: "main", address: "https://git.example/" } as const;
  expect(describeBackend(own)).toMatchObject({
    api_root: "https://git.example/api/v4",
    base_url: "https://git.example",
  });
  expect(listAllowedOrigins(own)).toEqual(["https://git.example"]);
});

it("the page may ask the host that was chosen and nobody else", () => {
  expect(listAllowedOrigins(null)).toEqual([]);
  expect(describePolicy([])).not.toContain("http");
  const origins = listAllowedOrigins({
    host: "github",
    repository: "a/b",
    branch: "main",
    signIn: "https://inloggen.example/pad",
  });
  expect(origins).toEqual(["https://github.com", "https://api.github.com", "https://inloggen.example"]);
  expect(describePolicy(origins).match(/https?:\S+?(?=[ ;])/gu)).toEqual(origins);
});

it("what is saved is a proposal wherever the forms can make one, and stands in the files of one's own computer at once", () => {
  const repository = { repository: "a/b", branch: "main" };
  const modes = (["github", "gitlab", "gitea"] as const).map((host) =>
    choosePublishMode(describeBackend({ ...repository, host })),
  );
  expect(modes).toEqual(["editorial_workflow", "editorial_workflow", "simple"]);
  expect(choosePublishMode(null)).toBe("simple");
});
