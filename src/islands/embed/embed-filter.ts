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

/** Reads the wishes from the address: `?regio=`, `?netwerk=` and `?type=`. */
export function readEmbedFilter(search: string): EmbedFilter {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => (parameters.get(name) ?? "").trim().toLowerCase();
  return { region: read("regio"), network: read("netwerk"), type: read("type") };
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
  if (shown === 0) return "Geen hospice gevonden. Kijk op de hele sociale kaart.";
  return shown === 1 ? "1 hospice" : `${shown} hospices`;
}
