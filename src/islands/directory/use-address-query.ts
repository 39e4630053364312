import { useEffect, useRef, useState } from "react";
import {
  emptyQuery,
  readQuery,
  writeQuery,
  type DirectoryQuery,
} from "../../presentation/directory/directory-query.ts";

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
    addEventListener("popstate", readAddress);
    return () => removeEventListener("popstate", readAddress);
  }, []);
  const change = (next: DirectoryQuery, isTyping: boolean) => {
    const address = `${location.pathname}${writeQuery(next)}`;
    if (isTyping && wasTyping.current) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    wasTyping.current = isTyping;
    setQuery(next);
  };
  return [query, change];
}
