import type { Hospice } from "../../../../src/domain/directory/records/hospice.ts";
import { hsdsId } from "../../../../src/domain/directory/records/hsds-ids.ts";
import { toHsdsServices, type HsdsContext } from "../../../../src/domain/directory/reuse/hsds.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

export const real = compileOrThrow(realDocuments);
export const context: HsdsContext = {
  taxonomy: real.taxonomy,
  networks: real.networks,
  modelRegions: real.regions.modelRegions,
  history: null,
  publisher: "Consortium Ligare",
};
const [first] = compileOrThrow(withHospices(parseHospice(fixtureText))).hospices;
if (!first) throw new Error("the fixture holds one hospice");
/** The invented house of the fixture, with all that can be told of one. */
export const house: Hospice = first;

/** The same house with nothing in it that may be absent. */
export const bare: Hospice = {
  ...house,
  alternateNames: [],
  phones: [],
  expertise: {},
  facilities: {},
  languages: [],
  accreditations: [],
  identifiers: undefined,
  organization: undefined,
  email: undefined,
  website: undefined,
  application: undefined,
  admission: undefined,
  stay: undefined,
  care: undefined,
  capacity: undefined,
  availability: undefined,
  costs: undefined,
  statusDate: undefined,
  typeNote: undefined,
  serviceArea: undefined,
  identity: undefined,
  address: { ...house.address, street: undefined, postalCode: undefined, note: undefined },
  sources: [{ publisher: "Bron", url: "https://verzonnen.example/" }],
};
export const serviceOf = (changes: Partial<Hospice> = {}, from: Hospice = house, more: Partial<HsdsContext> = {}) =>
  toHsdsServices([{ ...from, ...changes }], { ...context, ...more })[0]!;
export const id = (...parts: string[]) => hsdsId("verzonnen-huis", ...parts);
export const attributesOf = (hospice: Hospice) =>
  serviceOf({}, hospice).attributes.map(({ taxonomy_term: term, link_type: type, value }) => [type, term.code, value]);
