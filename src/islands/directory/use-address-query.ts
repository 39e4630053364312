import { useEffect, useRef, useState } from "react";
import {
  emptyQuery,
  readQuery,
  writeQuery,
  type DirectoryQuery,
} from "../../presentation/directory/directory-query.ts";
import { watchAddress, writeSearch } from "../address.ts";

/**
 * The wishes, kept in the address so that a search can be shared and the back button undoes one step.
 * A choice is a step; a run of typing is one step, however many letters it takes.
 */
export function useAddressQuery(): [DirectoryQuery, (query: DirectoryQuery, isTyping: boolean) => void] {
  // Empty at first, as at build: the address is read after hydration.
  const [query, setQuery] = useState(emptyQuery);
  const wasTyping = useRef(false);
  useEffect(() => {
    const readAddress = () => {
      wasTyping.current = false;
      setQuery(readQuery(location.search));
    };
    readAddress();
    return watchAddress(readAddress);
  }, []);
  const change = (next: DirectoryQuery, isTyping: boolean) => {
    writeSearch(writeQuery(next), !isTyping || !wasTyping.current);
    wasTyping.current = isTyping;
    setQuery(next);
  };
  return [query, change];
}
