import { expect, test } from "vitest";
import { orderPhones } from "../../../src/domain/directory/house/call-plan.ts";
import type { Phone } from "../../../src/domain/directory/records/hospice.ts";
import { sayOldYear, withoutYear } from "../../../src/words/hospicepagina.ts";
import { languageWords as english } from "../../../src/words/en.ts";
import { languageWords as frisian } from "../../../src/words/fy.ts";
import { languageWords as easy } from "../../../src/words/makkelijk.ts";
import { generalNumber } from "../../../src/words/naasten.ts";
import { shortPhoneKinds } from "../../../src/words/sociale-kaart.ts";
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

test("where one is sent to another house, its number has its year beside it, in the language of the page", () => {
  const phones = new Map(hospices.flatMap((house) => house.phones.map((phone) => [phone.number, phone])));
  const sent = readPages().flatMap(({ path, $ }) =>
    $("main .way.telephone")
      .toArray()
      .flatMap((way) => {
        const phone = phones.get($(way).find("a").text());
        if (phone === undefined) return [];
        const words = languages[path.split("/")[1]!] ?? { sayOldYear, withoutYear };
        const mark = phone.asOf === undefined ? words.withoutYear : words.sayOldYear({ year: phone.asOf.slice(0, 4) });
        return [{ path, says: $(way).text(), mark }];
      }),
  );
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter(({ says, mark }) => !says.includes(mark))).toEqual([]);
});

/** How a page that is written for relatives says that a number is not the house's own. */
const forRelatives: Readonly<Record<string, string>> = {
  "/sociale-kaart/voor-naasten/": generalNumber,
  "/sociale-kaart/nummers/": generalNumber,
};
const inLanguage: Readonly<Record<string, string>> = {
  en: english.generalNumber,
  fy: frisian.generalNumber,
  makkelijk: easy.generalNumber,
};

test("every list and table of houses says of a general number that it is one, in the same words", () => {
  const unsaid = readPages().flatMap(({ path, $ }) =>
    $("main li, main tr")
      .toArray()
      .flatMap((item) => {
        const house = $(item).find("a[href^='/sociale-kaart/']").first().attr("href")?.split("/").at(-2) ?? "";
        const call = $(item).find("a[href^='tel:']").first().text();
        const phone = phoneOf.get(house);
        if (phone?.kind !== "organization" || call !== phone.number) return [];
        const words = inLanguage[path.split("/")[1]!] ?? forRelatives[path] ?? shortPhoneKinds.organization;
        return $(item).text().includes(words) ? [] : [`${path}: ${house}`];
      }),
  );
  expect(unsaid).toEqual([]);
});
