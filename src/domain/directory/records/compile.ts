import type { Topology } from "topojson-specification";
import type { DirectoryBundle } from "./bundle.ts";
import { camelKeys } from "../../border/camel-keys.ts";
import { checkHospices } from "./rules/check-hospices.ts";
import { checkNetworks, idOfFile } from "./rules/check-networks.ts";
import { checkRegions, checkTerms, checkTypes } from "./rules/check-taxonomy.ts";
import { compileHospices, compileLeads } from "./compile-hospices.ts";
import { compileMunicipalities, compileNetworks, compileRegions, sortNetworks } from "./compile-networks.ts";
import { buildGazetteer } from "./geography/gazetteer.ts";
import { compareText, withoutTold, type Problem } from "../../border/problem.ts";
import { problemAt, type ParsedDocument } from "../../border/validate.ts";
import { checkReadableRules, readRecord } from "./readable-records.ts";
import { validateDirectory } from "./validate-directory.ts";
import type { DirectoryDocuments, ValidDirectory } from "./directory-files.ts";

export type DirectoryCompilation =
  { bundle: DirectoryBundle; problems?: never } | { bundle?: never; problems: Problem[] };

/**
 * Turns the parsed files of the directory into the bundle the site uses, or into everything that is wrong with them.
 * Pure: the same documents, with the day of the build, always give the same bundle, in a fixed order.
 */
export function compileDirectory(documents: DirectoryDocuments): DirectoryCompilation {
  const { valid, problems: invalid } = validateDirectory(documents);
  const problems = [
    ...invalid,
    ...checkTaxonomy(valid),
    ...checkDivision(valid),
    ...withoutTold(checkRecords(valid, documents.hospices), invalid),
    ...checkContacts(valid),
    ...checkRound(valid, documents),
  ];
  const bundle = problems.length === 0 ? buildBundle(valid, documents.builtOn) : undefined;
  return bundle ? { bundle } : { problems };
}

function checkTaxonomy({ types, expertise, facilities, regions }: ValidDirectory): Problem[] {
  return [
    ...(types ? checkTypes(types, expertise?.value) : []),
    ...(expertise ? checkTerms(expertise) : []),
    ...(facilities ? checkTerms(facilities, expertise?.value.terms) : []),
    ...(regions ? checkRegions(regions) : []),
  ];
}

/** A contact belongs to a network that is there. */
function checkContacts({ settings, networks, areNetworksComplete }: ValidDirectory): Problem[] {
  if (!settings || !areNetworksComplete) return [];
  const ids = networks.map(({ file }) => idOfFile(file));
  return (["consultation", "coordination_points"] as const).flatMap((field) =>
    Object.keys(settings.value.contacts[field])
      .filter((id) => !ids.includes(id))
      .map((id) =>
        problemAt(
          settings,
          ["contacts", field, id],
          "de naam van een bestand in content/netwerken, zonder .yaml",
          `"${id}"`,
        ),
      ),
  );
}

/** Who was asked is a house that is there, also when its file has a fault: that is told by itself. */
function checkRound(
  { round }: ValidDirectory,
  { hospices, areHospicesComplete = true }: Pick<DirectoryDocuments, "hospices" | "areHospicesComplete">,
): Problem[] {
  if (!round || !areHospicesComplete) return [];
  const ids = new Set(hospices.map(({ file }) => idOfFile(file)));
  return Object.keys(round.value.houses)
    .filter((id) => !ids.has(id))
    .map((id) =>
      problemAt(round, ["houses", id], "de naam van een bestand in content/hospices, zonder .yaml", `"${id}"`),
    );
}

/** With a faulty network left out, every gemeente of it would seem undivided: that is told only when all are sound. */
function checkDivision({ networks, areNetworksComplete, municipalities, regions }: ValidDirectory): Problem[] {
  return areNetworksComplete && municipalities && regions ? checkNetworks(networks, municipalities, regions) : [];
}

/** What the records refer to, also those with a fault elsewhere: everything is told in one round. */
function checkRecords(valid: ValidDirectory, documents: readonly ParsedDocument[]): Problem[] {
  const { types, expertise, facilities, municipalities, postcodes, areNetworksComplete } = valid;
  const sound = new Set(valid.hospices.map(({ file }) => file));
  const faulty = documents.filter(({ file }) => !sound.has(file)).flatMap((document) => readRecord(document) ?? []);
  const references = checkHospices([...valid.hospices, ...faulty], {
    networks: areNetworksComplete
      ? valid.networks.map(({ file, value }) => ({ id: idOfFile(file), record: value }))
      : undefined,
    municipalities: municipalities?.value,
    typeIds: types?.value.types.map(({ id }) => id),
    expertiseIds: expertise?.value.terms.map(({ id }) => id),
    facilityIds: facilities?.value.terms.map(({ id }) => id),
    gazetteer: postcodes && buildGazetteer(postcodes.value),
  });
  return [...references, ...faulty.flatMap(checkReadableRules)];
}

function buildBundle(valid: ValidDirectory, builtOn: string): DirectoryBundle | undefined {
  const {
    types,
    expertise,
    facilities,
    regions,
    municipalities,
    postcodes,
    outlines,
    geoSources,
    outsidePlaces,
    settings,
  } = valid;
  const { otherPostcodes, places, otherNames, formerMunicipalities, pointExceptions } = valid;
  if (!types || !expertise || !facilities || !regions || !municipalities || !postcodes) return undefined;
  if (!otherPostcodes || !places || !otherNames || !formerMunicipalities || !pointExceptions) return undefined;
  if (!outlines || !geoSources || !outsidePlaces || !settings || !valid.areNetworksComplete) return undefined;
  const networks = sortNetworks(
    valid.networks.map(({ file, value }) => ({ id: idOfFile(file), record: value })),
    regions.value,
  );
  const gazetteer = buildGazetteer(postcodes.value);
  const compiledMunicipalities = compileMunicipalities(municipalities.value, networks, regions.value);
  const regionIds = regions.value.model_regions.map(({ id }) => id);
  return {
    hospices: compileHospices(valid.hospices, {
      networks,
      municipalities: compiledMunicipalities,
      regionIds,
      gazetteer,
      builtOn,
    }),
    leads: compileLeads(valid.hospices),
    networks: compileNetworks(networks, municipalities.value, settings.value.contacts),
    regions: compileRegions(regions.value, networks, municipalities.value),
    taxonomy: {
      types: camelKeys(types.value.types),
      proposedFunctions: types.value.proposed_functions,
      proposal: types.value.proposal,
      expertise: camelKeys(expertise.value.terms),
      facilities: camelKeys(facilities.value.terms),
    },
    municipalities: compiledMunicipalities,
    // The shape was checked as far as we rely on it; the rest of the format is TopoJSON's own.
    outlines: outlines.data as Topology,
    geoSources: geoSources.value.files,
    places: {
      ...gazetteer.places,
      otherPostcodes: otherPostcodes.value,
      villages: places.value,
      otherNames: otherNames.value,
      formerMunicipalities: formerMunicipalities.value,
      outside: camelKeys(outsidePlaces.value.places),
    },
    settings: camelKeys(settings.value),
    round: valid.round?.value.houses ?? {},
    newestDate: newestFind(valid),
  };
}

/** The newest day on which something was found or checked. */
function newestFind({ hospices, networks, geoSources }: ValidDirectory): string {
  const days = [
    ...hospices.flatMap(({ value }) => [value.found_on, value.checked.on ?? ""]),
    ...networks.map(({ value }) => value.found_on),
    ...(geoSources?.value.files ?? []).map((file) => file.found_on),
  ];
  return days.sort(compareText).at(-1) ?? "";
}
