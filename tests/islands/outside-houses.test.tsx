import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { listOutsideNumbers } from "../../src/components/directory/build-directory-data.ts";
import type { OutsidePlace } from "../../src/domain/directory/records/geography/outside-schema.ts";
import { OutsideHouses } from "../../src/islands/directory/places/OutsideHouses.tsx";
import { nearerAsk, nearerCall, nearerNoNumber, nearerTown } from "../../src/words/over-de-grens.ts";

// Invented: neither these towns nor these houses exist.
const sources = [{ publisher: "P" }];
const town = (name: string, houses?: OutsidePlace["houses"]): OutsidePlace => ({
  name,
  province: "Gelderland",
  kind: "adults",
  status: "open",
  latitude: 52,
  longitude: 6,
  sources,
  houses,
});
const outside = [
  town("Buitenstad", [
    { name: "Huis Linde", status: "open", phone: { number: "0570-123456", asOf: "2020-01" }, sources },
    { name: "Huis Dicht", status: "closed", phone: { number: "0570-654321" }, sources },
  ]),
  town("Buitendorp", [
    {
      name: "Huis Wilg",
      status: "unknown",
      address: { street: "Wilgenlaan 1" },
      website: { url: "https://www.voorbeeld.nl/wilg/" },
      sources,
    },
  ]),
  town("Buitenhoek"),
];

test("a house just outside is named with its place and its number, or with what one reaches it by instead", () => {
  const towns = outside.map((one) => ({ town: { ...one, houses: listOutsideNumbers(one, "2023") }, distanceKm: 7 }));
  const html = renderToStaticMarkup(<OutsideHouses towns={towns} />);
  expect(html).toContain(nearerCall);
  const rows = html.split("<li>").slice(1);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(/Huis Linde<\/a>, Buitenstad\s.*href="tel:0570123456".*uit\s2020/u);
  expect(rows[1]).toMatch(
    /Huis Wilg<\/a>, Wilgenlaan 1, Buitendorp\s.*href="https:\/\/www\.voorbeeld\.nl\/wilg\/"[^>]*>voorbeeld\.nl</u,
  );
  expect(rows[1]).toContain(nearerNoNumber);
  expect(rows[2]).toContain(`${nearerTown}</a>, Buitenhoek`);
  expect(html).not.toContain("Huis Dicht");
});

test("nobody is told to call where no number is known, and each house leads to what sources say of that house", () => {
  const towns = outside
    .slice(1)
    .map((one) => ({ town: { ...one, houses: listOutsideNumbers(one, "2023") }, distanceKm: 7 }));
  const html = renderToStaticMarkup(<OutsideHouses towns={towns} />);
  expect(html).not.toContain(nearerCall);
  expect(html).toContain(nearerAsk);
  expect(html).toContain('href="/sociale-kaart/witte-vlekken/#buiten-huis-wilg"');
  expect(html).toContain('href="/sociale-kaart/witte-vlekken/#buiten-buitenhoek"');
});
