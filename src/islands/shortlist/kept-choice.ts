// Asked for later, where a page starts without: a file of its own, so that what other pages start with stays as it is cut.
import "./shortlist-elements.ts";
