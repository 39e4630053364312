/** Where the copy of the numbers is kept, and what may answer with it; the page and its worker agree on this. */
export const keptCache = "ligare-nummers";

/** The page that is kept. */
export const keptPage = "/sociale-kaart/nummers/";

/** Stands above the pages on which it may answer: those of the directory and of a hospice. */
export const workerAddress = "/sociale-kaart/bewaarde-nummers.js";

/** Attribute of the root of a kept page: when it was kept, as an ISO moment. A page from the site has none. */
export const keptAttribute = "data-kept";
