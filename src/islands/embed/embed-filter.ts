import { readFields, textField, type AddressFields } from "../../presentation/address-fields.ts";
import { nothingEmbedded, sayHospiceCount } from "../../words/sociale-kaart.ts";

/** Which hospices a frame on another site shows: empty means no wish. */
export interface EmbedFilter {
  region: string;
  network: string;
  type: string;
}

/** What a hospice in the frame says of itself. */
export interface EmbeddedHospice {
  regions: readonly string[];
  networks: readonly string[];
  type: string;
}

const FIELDS: AddressFields<EmbedFilter> = {
  region: textField("regio"),
  network: textField("netwerk"),
  type: textField("type"),
};

/** Reads the wishes from the address: `?regio=`, `?netwerk=` and `?type=`. */
export function readEmbedFilter(search: string): EmbedFilter {
  const { region, network, type } = readFields(search, FIELDS);
  return { region: region.toLowerCase(), network: network.toLowerCase(), type: type.toLowerCase() };
}

export function fitsEmbedFilter({ regions, networks, type }: EmbeddedHospice, filter: EmbedFilter): boolean {
  return (
    (filter.region === "" || regions.includes(filter.region)) &&
    (filter.network === "" || networks.includes(filter.network)) &&
    (filter.type === "" || type === filter.type)
  );
}

/** What is shown, in words; a wish that fits nothing is said plainly. */
export function countInWords(shown: number): string {
  return shown === 0 ? nothingEmbedded : sayHospiceCount({ count: shown });
}
