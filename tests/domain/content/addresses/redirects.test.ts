import { expect, test } from "vitest";
import { collectRedirects } from "../../../../src/domain/content/addresses/redirects.ts";

const hospices = [
  { id: "hospice-nu", redirectsFrom: ["hospice-toen"] },
  { id: "hospice-twee", redirectsFrom: [] },
];

function collect(redirects: unknown) {
  return collectRedirects({ file: "content/doorverwijzingen.yaml", data: { redirects }, lineAt: () => 7 }, hospices);
}

test("an old address of the file and an old name of a hospice both lead on", () => {
  const { redirects, problems } = collect([{ from: "/oud/", to: "/sociale-kaart/hospice-nu/" }]);
  expect(problems).toEqual([]);
  expect(redirects).toEqual([
    { from: "/oud/", to: "/sociale-kaart/hospice-nu/" },
    { from: "/sociale-kaart/hospice-toen/", to: "/sociale-kaart/hospice-nu/" },
  ]);
});

test.each([
  ["an address on another site", [{ from: "/oud/", to: "https://example.org/" }], "redirects[1].to"],
  ["an address without a closing slash", [{ from: "/oud", to: "/nieuw/" }], "redirects[1].from"],
  [
    "an address that is moved twice",
    [
      { from: "/oud/", to: "/a/" },
      { from: "/oud/", to: "/b/" },
    ],
    "redirects[1].from",
  ],
  [
    "the address of a hospice that is there",
    [{ from: "/sociale-kaart/hospice-twee/", to: "/a/" }],
    "redirects[1].from",
  ],
  ["an old address of a hospice", [{ from: "/sociale-kaart/hospice-toen/", to: "/a/" }], "redirects[1].from"],
  ["a new address that has moved too", [{ from: "/oud/", to: "/sociale-kaart/hospice-toen/" }], "redirects[1].to"],
  ["an address that leads to itself", [{ from: "/oud/", to: "/oud/" }], "redirects[1].to"],
])("%s is told with its place", (_, redirects, field) => {
  const { problems } = collect(redirects);
  expect(problems[0]).toMatchObject({ file: "content/doorverwijzingen.yaml", line: 7, field });
});
