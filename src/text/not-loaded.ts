/** What a visitor reads where a part of a page did not come: what does not work, what does, and what to do. */

const reload = "Laad de pagina opnieuw om het nog eens te proberen.";

export const notLoadedWords = {
  part: `Dit onderdeel kon niet worden getoond. De rest van de pagina werkt wel. ${reload}`,
  directory: `Zoeken en filteren lukt nu niet. De lijst hieronder is volledig en de telefoonnummers werken. ${reload}`,
  map: `De kaart kon niet worden geladen. U ziet de getekende kaart; de lijst en de telefoonnummers werken. ${reload}`,
  catchment: `Het verzorgingsgebied kon niet worden getoond. ${reload}`,
  shortlist: `Uw keuze kon niet worden getoond. ${reload} Blijft het zo, kijk dan op de`,
  shortlistWay: "sociale kaart: daar staan alle hospices met hun telefoonnummer",
  comparison: `Deze hospices konden niet naast elkaar worden gezet. ${reload} De gegevens staan ook op de eigen pagina van elk hospice.`,
  card: `De verwijskaart kon niet worden gemaakt. ${reload} De telefoonnummers staan op de eigen pagina van elk hospice.`,
  report: `Het rapport kon niet worden gemaakt. Dat ligt niet aan uw scenario. ${reload} De cijfers met de standaardaannames staan ook op de pagina’s van de`,
  reportWay: "prognose",
  search: `Zoeken kon niet worden geladen. ${reload} Hieronder staan alle onderdelen van deze site.`,
  prognosis: `Zelf kiezen lukt nu niet. De cijfers op deze pagina staan er wel: die met de standaardaannames. ${reload}`,
  changes: `De lijst van wat u wijzigde, kon niet worden getoond. De cijfers rekenen er wel mee. ${reload}`,
  questionnaire: `De antwoorden kunnen nu niet worden klaargemaakt. Schrijf over wat u hebt ingevuld en laad de pagina opnieuw, of gebruik het rekenblad.`,
  yaml: "Het bestand voor de redactie (YAML) kon niet worden gemaakt. De tabel bevat dezelfde antwoorden.",
} as const;
