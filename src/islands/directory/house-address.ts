import { createContext, useContext } from "react";

/** What was asked, as the part of an address after the path: it goes along to the page of a house. Empty at build. */
export const AskedSearch = createContext("");

/** The address of a house's page, with what was asked. */
export function useHouseAddress(id: string): string {
  return `/sociale-kaart/${id}/${useContext(AskedSearch)}`;
}
