/** Ways to spoil a page by its style alone, by the page and width that show it: each has to be noticed. */
export const STYLE_BREAKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/ at 1280": {
    "the map is hidden": ".region-map svg { display: none !important }",
    "the map is a column further to the left": ".region-map { position: relative !important; left: -30rem !important }",
    "all columns are gone": ".home, .home * { display: block !important }",
    "the drawing is hidden": ".drawing { visibility: hidden !important }",
    "the thread of beds is hidden": ".bed-thread { display: none !important }",
    "the doors are hidden": ".doors { display: none !important }",
    "the loop in the head is gone": ".loop { display: none !important }",
    "the menu is hidden": ".site-nav { display: none !important }",
    "the footer is one column": ".site-footer .columns { display: block !important }",
    "the footer is transparent": ".site-footer { opacity: 0 !important }",
    "the title is small": "h1 { font-size: 1rem !important }",
  },
  "/ at 360": {
    "text stands at the edge": ".thread-frame { padding-inline: 0 !important }",
    "the menu button is hidden": ".menu-button { display: none !important }",
    "all is wider than the screen": ".home { width: 40rem !important }",
    "the field is hidden": ".find-place input { display: none !important }",
  },
  "/sociale-kaart/ at 1280": {
    "the map is hidden": ".area-map, .directory-map { display: none !important }",
    "the phone numbers are hidden": ".entry-phone { display: none !important }",
    "fields lie over their labels":
      "main :is(input, select) { position: relative !important; top: -1.6rem !important }",
    "the houses are hidden": ".hospice-entry { display: none !important }",
  },
  "/sociale-kaart/*/ at 1280": {
    "the frame of three columns is gone": "main { display: block !important }",
    "the map is hidden": ".place-map { display: none !important }",
    "the map is transparent": ".place-map { opacity: 0 !important }",
    "the call button is hidden": ".call-block .button { display: none !important }",
    "the buttons are bare": ".button { border: 0 !important; background: none !important }",
    "tables have no lines": "tr, th, td { border: 0 !important }",
    "the contents are hidden": ".contents { display: none !important }",
    "something lies over the page":
      "body::after { content: '' !important; position: fixed !important; inset: 0 !important; z-index: 99 !important; background: white !important }",
  },
  "/regio/*/ at 1280": {
    "the map is hidden": ".place-map svg { display: none !important }",
    "letters in the map are as large as a title": "svg text { font-size: 40px !important }",
    "letters in the map cannot be read": "svg text { font-size: 4px !important }",
  },
  "/regio/ at 1280": {
    "the map is hidden": ".place-map svg { display: none !important }",
    "the map stands under the rows": ".place-map { grid-column: 2 !important; grid-row: auto !important }",
    "the threads are hidden": ".bed-thread { display: none !important }",
  },
  "/prognose/ at 1280": {
    "questions and answer stand under each other": ".workbench { display: block !important }",
    "the charts are hidden": ".chart svg { display: none !important }",
    "the outcome is hidden": ".outcome-now { visibility: hidden !important }",
    "letters in the chart are as large as a title": "svg text { font-size: 40px !important }",
    "the fields are hidden": "select { display: none !important }",
    "the title is large": "h1 { font-size: 4rem !important }",
  },
  "/hospicezorg-2030/ at 1280": {
    "the path is hidden": ".path { display: none !important }",
    "tables have no lines": "tr, th, td { border: 0 !important }",
  },
  "/sociale-kaart/voor-naasten/ at 1280": {
    "the drawing is hidden": ".page-drawing { display: none !important }",
    "the drawing lies over the text":
      ".page-drawing { grid-column: 2 !important; position: absolute !important; top: 8rem !important; max-width: none !important; width: 30rem !important }",
    "the letters are as small as elsewhere": "main .lead { font-size: 1rem !important }",
    "the page is as wide as it gets": "body { --page-width: 200rem !important; --measure: none !important }",
  },
  "/handreikingen/*/ at 1280": {
    "the frame of three columns is gone": "main { display: block !important }",
    "lines run on": "main > *, main p { max-width: none !important; grid-column: 1 / -1 !important }",
    "lines are a word long": ".prose { max-width: 6rem !important }",
    "the line under the head is gone": ".thread-frame::before { border: 0 !important }",
    "the thread is red": ":root { --thread: red !important }",
    "the letters are those of the machine": "* { font-family: Arial !important }",
    "the letters are gone by their name":
      ":root { --font-serif: serif !important; --font-sans: sans-serif !important }",
    "text is as light as its ground": "main p { color: var(--paper) !important }",
    "text is seen through": "main p { color: transparent !important }",
    "the menu stands over the title":
      ".site-header { position: fixed !important; inset: 0 !important; background: white !important; z-index: 9 !important }",
  },
  "/zoeken/ at 360": {
    "the button is bare": ".button { border: 0 !important; background: none !important }",
    "the field is hidden": "#zoekterm { display: none !important }",
  },
};
