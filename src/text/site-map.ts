/** Every section of the site with what is there. A test checks that no section is forgotten. */
export interface SiteMapSection {
  heading: string;
  pages: readonly { href: string; label: string; description: string }[];
}

export const siteMap: readonly SiteMapSection[] = [
  {
    heading: "Een hospice vinden",
    pages: [
      {
        href: "/sociale-kaart/",
        label: "Sociale kaart",
        description: "alle hospices, met telefoonnummer, bron en datum",
      },
      {
        href: "/hospicezorg/soorten/",
        label: "Soorten hospices",
        description: "welke soorten er zijn en wat dat betekent voor een gast",
      },
      {
        href: "/brochures/",
        label: "Brochures",
        description: "teksten om mee te geven, voor verwijzers, naasten en besturen",
      },
      {
        href: "/netwerken/",
        label: "Netwerken palliatieve zorg",
        description: "welke gemeenten en hospices bij een netwerk horen",
      },
      { href: "/regio/", label: "Regio’s", description: "wat er in een regio is en gebeurt" },
      { href: "/begrippen/", label: "Begrippen", description: "moeilijke woorden uitgelegd" },
    ],
  },
  {
    heading: "Werken aan hospicezorg",
    pages: [
      {
        href: "/prognose/",
        label: "Prognose van bedden",
        description: "hoeveel bedden er nodig zijn, met de onzekerheid erbij",
      },
      {
        href: "/prognose/mijn-huis/",
        label: "Mijn huis",
        description: "of een plan voor één hospice genoeg bedden heeft, en hoe zeker dat is",
      },
      {
        href: "/prognose/handleiding/",
        label: "Handleiding bij de prognose",
        description: "hoe u het model leest en gebruikt, met voorbeelden",
      },
      {
        href: "/prognose/verantwoording/",
        label: "Verantwoording van de prognose",
        description: "rekenwijze, elk getal met bron, en wat niet bekend is",
      },
      {
        href: "/prognose/monitor/",
        label: "Monitor van de prognose",
        description: "wat was verwacht naast wat er gebeurde",
      },
      {
        href: "/prognose/gegevens/",
        label: "Gegevens van de prognose",
        description: "wie welk gegeven levert, en wanneer",
      },
      { href: "/handreikingen/", label: "Handreikingen", description: "stappenplannen voor besturen en coördinatoren" },
      { href: "/formats/", label: "Formats", description: "documenten om zelf in te vullen" },
      {
        href: "/hospicezorg-2030/",
        label: "Werkplan hospicezorg 2030",
        description: "vijftien activiteiten met doel en stand van zaken",
      },
      { href: "/themas/", label: "Thema’s", description: "de vijf gezamenlijke taken" },
    ],
  },
  {
    heading: "Over ons en deze site",
    pages: [
      { href: "/over-ligare/", label: "Over Ligare", description: "wie wij zijn en met wie wij werken" },
      { href: "/agenda/", label: "Agenda", description: "bijeenkomsten" },
      { href: "/nieuws/", label: "Nieuws", description: "wat er is veranderd" },
      { href: "/contact/", label: "Contact", description: "waar u terechtkunt met een vraag" },
      {
        href: "/open-data/",
        label: "Open data",
        description: "de gegevens om zelf te gebruiken, met uitleg van elk veld",
      },
      {
        href: "/embed/",
        label: "Op uw eigen site",
        description: "een kaart of kaartje met hospices om in uw site te zetten",
      },
      {
        href: "/vragenlijst-hospice/",
        label: "Vragenlijst voor hospices",
        description: "vertel zelf wat er over uw hospice hoort te staan",
      },
      { href: "/toegankelijkheid/", label: "Toegankelijkheid", description: "hoe toegankelijk deze site is" },
      { href: "/privacy/", label: "Privacy", description: "wat deze site wel en niet van u weet" },
    ],
  },
];
