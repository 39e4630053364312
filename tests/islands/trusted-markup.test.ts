import { describe, expect, test } from "vitest";
import { trustMarkup } from "../../scripts/building/trusted-markup.ts";
import { trustLeafletMarkup } from "../../src/islands/trusted/leaflet-markup.ts";

describe("the policy for Leaflet", () => {
  test.for(["", "<svg/>", '<span aria-hidden="true">&#x2212;</span>', "Grenzen: CBS & PDOK"])(
    "lets %s through",
    (markup) => expect(trustLeafletMarkup(markup)).toBe(markup),
  );

  test.for([
    "<img src=x onerror=alert(1)>",
    "Kaart <a href='javascript:alert(1)'>x</a>",
    "<span onclick=alert(1)>+</span>",
  ])("refuses %s", (markup) => expect(() => trustLeafletMarkup(markup)).toThrow(TypeError));
});

describe("what packages write as markup", () => {
  const { transform } = trustMarkup() as unknown as {
    transform: (code: string, id: string) => { code: string } | null;
  };

  test("goes through a policy of the site, in Leaflet and in what React puts back", () => {
    const leaflet = transform("link.innerHTML = html;", "/x/node_modules/leaflet/src/control/Control.Zoom.js");
    expect(leaflet?.code).toContain("link.innerHTML = trustMarkup(html);");
    const slot = transform("{ __html: value }", "/x/node_modules/@astrojs/react/dist/static-html.js");
    expect(slot?.code).toContain("{ __html: trustMarkup(value) }");
  });

  test("is left alone elsewhere, for a new place must be judged first", () => {
    expect(transform("link.innerHTML = html;", "/x/src/islands/other.ts")).toBeNull();
    expect(transform("map.addLayer(layer);", "/x/node_modules/leaflet/src/map/Map.js")).toBeNull();
  });
});
