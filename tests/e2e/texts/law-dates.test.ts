import { expect, inject, test } from "vitest";
import { readLaws } from "../../../scripts/content/check-laws.ts";
import { wordLawChange } from "../../../src/domain/content/law/law-change.ts";
import { projectFolder } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";

const open = useBrowser();
const {
  laws: [law],
} = readLaws(projectFolder);

test.skipIf(law === undefined)(
  "an open page says that a law is over from the day on which it ends in the Netherlands",
  async () => {
    const words = (["vervalt", "dat-vervalt", "geldt", "label"] as const).map((phrase) => wordLawChange(law!, phrase));
    await using opened = await open("/privacy/", { timezoneId: "America/New_York" });
    const { page, problems } = opened;
    // Noon in the Netherlands on the day before, whatever the zone of the device.
    await page.clock.install({ time: new Date(Date.parse(`${law!.ends}T11:00:00Z`) - 86_400_000) });
    await page.goto(`${inject("siteUrl")}/hospicezorg/soorten/`);
    const read = () => page.locator("[data-words-from]").allTextContents();
    await expect
      .poll(read)
      .toSatisfy(
        (said: string[]) => said.length > 3 && said.every((text) => words.some(({ before }) => before === text)),
      );
    await page.clock.fastForward(86_400_000);
    await expect
      .poll(read)
      .toSatisfy((said: string[]) => said.every((text) => words.some(({ after }) => after === text)));
    expect(problems).toEqual([]);
  },
);
