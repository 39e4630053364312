import { useCallback, useEffect, useRef, useState } from "react";
import {
  emptyQuery,
  readQuery,
  writeQuery,
  type DirectoryQuery,
} from "../../presentation/directory/directory-query.ts";
import { watchAddress, writeSearch } from "../address.ts";

/** Takes the whole query, or what makes it of the query as it is then. `isTyping` in the middle of a word. */
export type ChangeQuery = (
  next: DirectoryQuery | ((now: DirectoryQuery) => DirectoryQuery),
  isTyping?: boolean,
) => void;

/**
 * The wishes, kept in the address so that a search can be shared and the back button undoes one step.
 * A choice is a step; a run of typing is one step, however many letters it takes.
 */
export function useAddressQuery(): [DirectoryQuery, ChangeQuery] {
  // Empty at first, as at build: the address is read after hydration.
  const [query, setQuery] = useState(emptyQuery);
  const latest = useRef(emptyQuery);
  const wasTyping = useRef(false);
  useEffect(() => {
    const readAddress = () => {
      wasTyping.current = false;
      setQuery((latest.current = readQuery(location.search)));
    };
    readAddress();
    return watchAddress(readAddress);
  }, []);
  const change = useCallback<ChangeQuery>((next, isTyping = false) => {
    latest.current = typeof next === "function" ? next(latest.current) : next;
    writeSearch(writeQuery(latest.current), !isTyping || !wasTyping.current);
    wasTyping.current = isTyping;
    setQuery(latest.current);
  }, []);
  return [query, change];
}
