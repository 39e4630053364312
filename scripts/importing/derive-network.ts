import type { RecordPart } from "../../src/domain/directory/questionnaire/questionnaire-answers.ts";
import type { Network } from "../../src/domain/directory/records/bundle.ts";

/** A new record that names no network gets that of its gemeente, where there is but one; which of more, nobody can tell. */
export function deriveNetwork(
  record: RecordPart,
  networks: readonly Pick<Network, "id" | "kind" | "municipalities">[],
): RecordPart {
  const { municipality } = (record["address"] ?? {}) as RecordPart;
  if (record["networks"] !== undefined || municipality === undefined) return record;
  const [network, ...others] = networks.filter(
    ({ kind, municipalities }) => kind === "regional" && municipalities.some(({ code }) => code === municipality),
  );
  if (!network || others.length > 0) return record;
  return { ...record, networks: [network.id], networks_basis: "derived" };
}
