import { describe, expect, it } from "vitest";
import { readSiteAddress } from "../../../scripts/hosting/site-address.ts";

describe("the address of the site", () => {
  it("is that of the environment, and without one that of the settings", () => {
    expect(readSiteAddress("https://www.voorbeeld.nl/", "https://ander.voorbeeld.nl")).toBe("https://www.voorbeeld.nl");
    expect(readSiteAddress(undefined, "https://ander.voorbeeld.nl")).toBe("https://ander.voorbeeld.nl");
    // A variable that a git host does not know comes as an empty text.
    expect(readSiteAddress("", "https://ander.voorbeeld.nl")).toBe("https://ander.voorbeeld.nl");
    expect(readSiteAddress("http://127.0.0.1:4321", "")).toBe("http://127.0.0.1:4321");
  });

  it.each([
    "https://www.voorbeeld.nl/ligare/",
    "https://www.voorbeeld.nl/?a=b",
    "www.voorbeeld.nl",
    "ftp://voorbeeld.nl",
  ])("%s is refused in Dutch, with where it was set", (address) => {
    expect(() => readSiteAddress(address, "https://ander.voorbeeld.nl")).toThrow(/^SITE_URL .*zonder pad/u);
    expect(() => readSiteAddress(undefined, address)).toThrow(/^content\/instellingen\.yaml site_url: .*zonder pad/u);
  });
});
