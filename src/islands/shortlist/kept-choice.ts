// Asked for later, where a page starts without: a file of its own, so that what other pages start with stays as it is cut.
import "./shortlist-elements.ts";
import { loadStylesheet } from "../load-stylesheet.ts";
import shortlistStyles from "../../styles/shortlist.css?url";

// Without its looks the bar is a link below the text.
loadStylesheet(shortlistStyles).catch(() => undefined);
