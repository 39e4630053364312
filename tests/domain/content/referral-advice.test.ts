import { describe, expect, it } from "vitest";
import type { ReferralChoice } from "../../../src/domain/content/referral/brochure.ts";
import type { HospiceType } from "../../../src/domain/directory/records/bundle.ts";
import type { Lead } from "../../../src/domain/directory/records/hospice.ts";
import {
  adviseReferral as advise,
  listOpenLeads,
  type ReferralHouse,
} from "../../../src/domain/content/referral/referral-advice.ts";

const types = [
  { id: "hch", name: "High care hospice" },
  { id: "pu", name: "Palliatieve unit" },
  { id: "unknown", name: "Type onbekend" },
] as HospiceType[];
const house = (id: string, type: string, more: Partial<ReferralHouse> = {}): ReferralHouse =>
  ({
    id,
    name: id,
    status: "open",
    type,
    address: { city: "Plaats" },
    phones: [],
    networks: [],
    expertise: {},
    ...more,
  }) as unknown as ReferralHouse;
const choice = { when: "Nodig.", then: "Begin bij een palliatieve unit.", type: "pu" };
const adviseReferral = (asked: ReferralChoice, kinds: HospiceType[], houses: ReferralHouse[]) =>
  advise(asked, kinds, houses, { networks: [], houses: [], consortiumPage: "https://consortium.example/" });
const names = (advice: ReturnType<typeof adviseReferral>) =>
  advice.lines.map(({ houses }) => houses.map(({ id }) => id));

it("names open houses of the kind that have no page yet, and no closed ones or other kinds", () => {
  const lead = (id: string, type: string, status = "open") => ({ id, name: id, type, status }) as unknown as Lead;
  const leads = [lead("z", "respite"), lead("a", "respite"), lead("dicht", "respite", "closed"), lead("ander", "bth")];
  expect(listOpenLeads({ type: "respite" }, leads).map(({ id }) => id)).toEqual(["a", "z"]);
  expect(listOpenLeads({}, leads)).toEqual([]);
});

describe("where a referrer begins", () => {
  it("is a kind of house only when one of that kind is open on the site", () => {
    expect(adviseReferral(choice, types, [house("a", "pu"), house("b", "hch")])).toMatchObject({
      then: choice.then,
      count: null,
    });
    expect(names(adviseReferral(choice, types, [house("a", "pu"), house("b", "hch")]))).toEqual([["a"]]);
    for (const houses of [[], [house("a", "hch")], [house("a", "pu", { status: "closed" })]]) {
      const { then, missing, lines } = adviseReferral(choice, types, houses);
      expect([then, missing]).toEqual([null, "Palliatieve unit"]);
      expect(lines).toEqual([]);
    }
  });

  it("is what comes nearest when there is none of that kind", () => {
    const alike = house("lijkt", "unknown", { typeNote: "Het lijkt op een palliatieve unit." });
    const night = house("nacht", "hch", { care: { night: "Er is iemand.", nightBy: "nurse" } });
    const advice = adviseReferral({ ...choice, nearest: "night" }, types, [alike, night, house("niets", "unknown")]);
    expect(advice.then).toBeNull();
    expect(advice.lines.map(({ basis }) => basis)).toEqual(["alike", "nightNurse"]);
    expect(names(advice)).toEqual([["lijkt"], ["nacht"]]);
  });

  it("names for the night the better documented first, a sign only where there is no more, and a house of volunteers not at all", () => {
    const houses = ([undefined, "volunteers", "homecare", "nurse"] as const).map((nightBy, index) =>
      house(`h${index}`, "unknown", { care: { night: "Er is iemand.", ...(nightBy && { nightBy }) } }),
    );
    const { lines } = adviseReferral({ ...choice, nearest: "night" }, types, houses);
    expect(lines.map(({ basis }) => basis)).toEqual(["nightNurse", "nightHomeCare"]);
    expect(lines.flatMap(({ houses: named }) => named.map(({ id }) => id))).toEqual(["h3", "h2"]);
    expect(names(adviseReferral({ ...choice, nearest: "night" }, types, houses.slice(0, 2)))).toEqual([["h0"]]);
  });

  it("names the number of the house before a general one, and says of a general one that it is", () => {
    const phones = [
      { number: "1", kind: "organization" },
      { number: "2", kind: "hospice" },
    ] as ReferralHouse["phones"];
    const [line] = adviseReferral(choice, types, [
      house("a", "pu", { phones }),
      house("b", "pu", { phones: phones.slice(0, 1) }),
      house("c", "pu"),
    ]).lines;
    expect(line?.houses.map(({ route }) => route)).toEqual([
      { kind: "phone", number: "2", phoneKind: "hospice", hours: null },
      { kind: "phone", number: "1", phoneKind: "organization", hours: null },
      { kind: "ways-in", ways: [{ kind: "consortium", url: "https://consortium.example/" }] },
    ]);
  });

  it("counts houses of a common kind, and leaves a choice without a kind as it is written", () => {
    const many = Array.from({ length: 9 }, (_, index) => house(`h${index}`, "hch"));
    expect(adviseReferral({ ...choice, type: "hch" }, types, many)).toMatchObject({
      lines: [],
      count: { houses: 9, type: "hch" },
    });
    expect(adviseReferral({ when: "x", then: "y" }, types, many)).toEqual({
      when: "x",
      then: "y",
      missing: null,
      otherwise: null,
      lines: [],
      count: null,
    });
  });

  it("names no more houses than one sheet has room for, and says how many more there are", () => {
    const many = Array.from({ length: 11 }, (_, index) =>
      house(`h${index}`, "unknown", { care: { night: "Er is iemand." } }),
    );
    const [line] = adviseReferral({ ...choice, nearest: "night" }, types, many).lines;
    expect([line?.houses.length, line?.more]).toEqual([8, 3]);
  });

  it("finds a place for respite by what a record says", () => {
    const respite = house("logeren", "hch", { stay: { respite: "Dat kan." } });
    const claimed = house("ook", "unknown", {
      expertise: { respijtzorg: { value: "yes" } } as unknown as ReferralHouse["expertise"],
    });
    const not = house("niet", "unknown", {
      expertise: { respijtzorg: { value: "no" } } as unknown as ReferralHouse["expertise"],
    });
    expect(names(adviseReferral({ ...choice, nearest: "respite" }, types, [respite, claimed, not]))).toEqual([
      ["logeren", "ook"],
    ]);
  });
});
