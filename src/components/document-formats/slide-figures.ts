import { formatPercent } from "../../charts/format-number.ts";
import type { FormatSlide } from "../../domain/content/document-format.ts";
import { readModelQuote } from "../../domain/content/model-quotes/model-quote.ts";
import { slideWords } from "../../words/formats.ts";
import { standardView } from "../prognosis/standard-view.ts";
import { wordQuote } from "../model-texts/model-tools.ts";

/** Years that a slide shows of each figure. */
const years = { guests: ["2030", "2040"], beds: ["2030"] } as const;
/** The rule that the pages of the prognosis lead with: beside another one the same region needs another number. */
const bedRule = { rule: "occupancy", per: "pool" };

/** The figures of a slide for a region, each with its band, as the model gives them in this build. */
export function listSlideFigures({ figures }: FormatSlide, region: string): { label: string; value: string }[] {
  const occupancy = formatPercent(standardView(region).targets.occupancy);
  return figures.flatMap((quantity) =>
    years[quantity].map((year) => {
      const asked = { quantity, region, year, ...(quantity === "beds" ? bedRule : {}) };
      return {
        label: quantity === "guests" ? slideWords.sayGuests({ year }) : slideWords.sayBeds({ year, occupancy }),
        value: slideWords.sayFigure({ value: figure(asked), band: figure({ ...asked, band: "67" }) }),
      };
    }),
  );
}

function figure(asked: Record<string, string>): string {
  const quote = readModelQuote(asked);
  if (quote === null)
    throw new RangeError(`geen cijfer voor ${JSON.stringify(asked)}; verwacht een vraag aan het model`);
  return wordQuote(quote);
}
