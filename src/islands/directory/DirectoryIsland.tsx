import { useEffect, useMemo, useRef, useState, type ReactNode, type SyntheticEvent } from "react";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { loadDirectoryData, type DirectoryData } from "./directory-data.ts";
import { emptyQuery, isEmptyQuery, type DirectoryQuery } from "./directory-query.ts";
import { FilterForm, type FilterOptions } from "./FilterForm.tsx";
import { HospiceList } from "./HospiceList.tsx";
import { MapPanel } from "./MapPanel.tsx";
import { resultSentence } from "./result-sentence.ts";
import { searchDirectory } from "./search-directory.ts";
import { useAddressQuery } from "./use-address-query.ts";

interface Props {
  /** Number of published hospices, for the first sentence. */
  total: number;
  /** The whole list as rendered at build; shown whenever nothing is filtered. */
  children: ReactNode;
  /** The map as drawn at build; a named slot, which the type of an island cannot see is filled. */
  map?: ReactNode;
}

const NO_OPTIONS: FilterOptions = { regions: [], types: [], expertise: [] };

/** Id of the hospice a pointer or focus event in the list belongs to. */
function entryIdOf(event: SyntheticEvent): string | null {
  const entry = event.target instanceof Element ? event.target.closest(".hospice-entry") : null;
  return entry ? entry.id.replace(/^hospice-/u, "") : null;
}

/** List, filters and map of the directory. The list is in the page before this runs; here it learns to answer. */
export default function DirectoryIsland({ total, children, map }: Props) {
  const [data, setData] = useState<DirectoryData | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [query, setQuery] = useAddressQuery();
  const [highlightedId, setHighlightedId] = useState<string | null>(null);
  const results = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    loadDirectoryData().then(setData, () => setFailed(true));
  }, []);
  useEffect(() => {
    if (highlightedId === null) return;
    // The list may still be the one from the build, which React does not own: mark the line itself.
    const entry = document.getElementById(`hospice-${highlightedId}`);
    entry?.setAttribute("data-highlighted", "");
    return () => entry?.removeAttribute("data-highlighted");
  }, [highlightedId]);

  const result = useMemo(() => (data ? searchDirectory(data, query) : null), [data, query]);
  const options = result?.options ?? NO_OPTIONS;
  const liveMap = useMemo(() => {
    if (!data || !result) return null;
    const hospices = result.groups.flatMap((group) => group.hospices.map((hospice, index) => ({ hospice, number: group.start + index })));
    const chosenCodes = data.regions.find(({ id }) => id === query.regionId)?.municipalityCodes ?? [];
    return { hospices, chosenCodes, towns: data.towns };
  }, [data, result, query.regionId]);

  const choose = (changes: Partial<DirectoryQuery>, isTyping = false) => setQuery({ ...query, ...changes }, isTyping);
  const clear = () => {
    setQuery(emptyQuery, false);
    results.current?.focus();
  };
  return (
    <div className="directory">
      <div className="directory-filters">
        <FilterForm query={query} options={options} isReady={data !== null} onText={(text) => choose({ text }, true)} onChoose={(field, value) => choose({ [field]: value })} onSubmit={() => results.current?.focus()} />
        {hasFailed && <p className="banner" role="alert">Zoeken en filteren lukt nu niet, omdat de gegevens niet geladen konden worden. De lijst hieronder is volledig.</p>}
      </div>
      <section className="directory-list" aria-labelledby="hospices" onPointerOver={(event) => setHighlightedId(entryIdOf(event))} onPointerLeave={() => setHighlightedId(null)} onFocus={(event) => setHighlightedId(entryIdOf(event))} onBlur={() => setHighlightedId(null)}>
        <h2 id="hospices" ref={results} tabIndex={-1}>De hospices</h2>
        <p className="result-sentence" role="status">{result ? resultSentence(result, total) : `${total} hospices`}</p>
        {result && <ActiveFilters query={query} options={options} onRemove={(field) => { choose({ [field]: "" }); results.current?.focus(); }} onClear={clear} />}
        <p className="to-map note"><a href="#kaart">Naar de kaart</a></p>
        {result?.count === 0 && <p className="aside">Probeer een ander woord of minder filters. Wij kennen niet elk hospice: vraag ook uw netwerk palliatieve zorg.{" "}<button type="button" className="button quiet" onClick={clear}>Wis alle filters</button></p>}
        {result && !isEmptyQuery(query) ? <HospiceList groups={result.groups} /> : children}
      </section>
      <section className="directory-map" aria-labelledby="kaart">
        <a className="skip-map" href="#na-de-kaart">Sla de kaart over</a>
        <h2 id="kaart" tabIndex={-1}>Kaart</h2>
        <MapPanel map={liveMap && { ...liveMap, highlightedId, onHighlight: setHighlightedId }}>{map}</MapPanel>
        <p className="note">De nummers zijn die van de lijst. Elke plek is bij benadering: het midden van het postcodegebied of van de plaats.</p>
      </section>
    </div>
  );
}
