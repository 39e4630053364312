import { expect, test } from "vitest";
import { orderPhones } from "../../../src/domain/directory/house/call-plan.ts";
import type { Phone } from "../../../src/domain/directory/records/hospice.ts";
import { sayOldYear, withoutYear } from "../../../src/words/hospicepagina.ts";
import { languageWords as english } from "../../../src/words/en.ts";
import { languageWords as frisian } from "../../../src/words/fy.ts";
import { languageWords as easy } from "../../../src/words/makkelijk.ts";
import { readPages, readSiteFile } from "../built-site.ts";

const { hospices } = JSON.parse(readSiteFile("data/hospices.json")) as { hospices: { id: string; phones: Phone[] }[] };
const phoneOf = new Map(hospices.map(({ id, phones }) => [id, orderPhones(phones)[0]]));
const languages: Readonly<Record<string, { sayOldYear: (slots: { year: string }) => string; withoutYear: string }>> = {
  en: english.age,
  fy: frisian.age,
  makkelijk: easy.age,
};

test("a list of houses with their numbers gives the age of every number that is surely old", () => {
  const surelyOld = String(new Date().getUTCFullYear() - 2);
  const unmarked = readPages().flatMap(({ path, $ }) =>
    $("main li")
      .toArray()
      .flatMap((item) => {
        const house = $(item).children("a").first().attr("href")?.split("/").at(-2) ?? "";
        const call = $(item).find("a[href^='tel:']").first().text();
        const phone = phoneOf.get(house);
        if (phone === undefined || call !== phone.number) return [];
        const words = languages[path.split("/")[1]!] ?? { sayOldYear, withoutYear };
        const year = phone.asOf?.slice(0, 4);
        if (year !== undefined && year > surelyOld) return [];
        const mark = year === undefined ? words.withoutYear : words.sayOldYear({ year });
        return $(item).text().includes(mark) ? [] : [`${path}: ${house}`];
      }),
  );
  expect(unmarked).toEqual([]);
});
