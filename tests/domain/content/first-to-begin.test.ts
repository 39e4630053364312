import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReferralChoice } from "../../../src/domain/content/referral/brochure.ts";
import { adviseReferral } from "../../../src/domain/content/referral/referral-advice.ts";
import { planRegionSheet } from "../../../src/domain/content/referral/region-sheet.ts";
import type { StartingKind } from "../../../src/domain/directory/finding/starting-kinds.ts";
import type { HospiceType } from "../../../src/domain/directory/records/bundle.ts";
import type { Hospice } from "../../../src/domain/directory/records/hospice.ts";
import type { DirectoryData } from "../../../src/presentation/directory/directory-data.ts";
import { emptyQuery } from "../../../src/presentation/directory/directory-query.ts";
import { planNextStep } from "../../../src/presentation/directory/next-step.ts";
import { searchDirectory } from "../../../src/presentation/directory/search-directory.ts";
import { inventDirectory } from "../../fixtures/invent-directory.ts";

// Invented houses of one kind, told to the map, the page about kinds and the sheet of a region alike.
const from = { name: "Dorp", latitude: 52.8, longitude: 6.5 };
const types = [{ id: "hch", name: "High care hospice" }] as HospiceType[];
const choice: ReferralChoice = { when: "Nacht.", then: "Begin daar.", type: "hch" };
const kind: StartingKind = {
  id: "hch",
  name: "High care hospice",
  careBy: "Een eigen team.",
  needIds: ["tracheostoma"],
  source: { publisher: "Verzonnen", url: "https://voorbeeld.nl/" },
};
const invented = inventDirectory(1);
const drawnHouse = fc.record({
  hasPhone: fc.boolean(),
  status: fc.constantFrom("open", "unknown", "planned", "temporarily-closed"),
  km: fc.integer({ min: 1, max: 150 }).filter((km) => km !== 30),
});

test("the map, the page about kinds and the sheet of a region begin with the same house of a kind", () => {
  fc.assert(
    fc.property(fc.array(drawnHouse, { minLength: 1, maxLength: 6 }), fc.boolean(), (drawn, isPlaced) => {
      const records = drawn.map(({ hasPhone, status, km }, index) => ({
        id: `h${index}`,
        name: `Huis ${(index * 5) % 7}`,
        status,
        type: "hch",
        address: { city: "Plaats" },
        phones: hasPhone ? [{ number: `000-${index}`, kind: "hospice" }] : [],
        networks: [],
        regions: ["elders"],
        expertise: {},
        latitude: from.latitude + km / 111.2,
        longitude: from.longitude,
      })) as unknown as Hospice[];
      const data: DirectoryData = {
        ...invented,
        kinds: [kind],
        needs: invented.needs.map((need) => ({ ...need, question: "Kan dat?" })),
        hospices: records.map((record) => ({
          ...invented.hospices[0]!,
          id: record.id,
          name: record.name,
          status: record.status,
          latitude: record.latitude,
          longitude: record.longitude,
          phone: record.phones[0]?.number ?? null,
          answers: { type: "hch", need: {}, region: ["elders"] },
        })),
      };
      const query = { ...emptyQuery, need: ["tracheostoma"] };
      const place = isPlaced ? from : null;
      const onMap = planNextStep(data, searchDirectory(data, query, place), query, place)!.first;
      const ways = { networks: [], houses: records, consortiumPage: "https://consortium.example/" };
      const onPage = adviseReferral(choice, types, records, ways).lines[0]?.houses[0]?.id;
      const [need] = planRegionSheet("hier", [from], [choice], { ...ways, types }).needs;
      const onSheet = need!.nearest[0]?.house.id;
      // The map names only houses with a number, and sends nobody past one that is near to one that is not.
      const isBegunNear = (onMap?.distanceKm ?? Number.POSITIVE_INFINITY) < 30;
      const couldBegin = drawn.filter(
        ({ status, hasPhone, km }) => status === "open" && hasPhone && (!isBegunNear || km < 30),
      );
      if (onMap?.ground) expect(isPlaced ? onSheet : onPage).toBe(onMap.hospice.id);
      else expect(couldBegin).toEqual([]);
    }),
  );
});
