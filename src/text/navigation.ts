/** The main navigation and the footer's columns; every address here is a page that is built. */
export interface NavigationLink {
  href: string;
  label: string;
}

export const mainNavigation: readonly NavigationLink[] = [
  { href: "/sociale-kaart/", label: "Hospice vinden" },
  { href: "/hospicezorg/soorten/", label: "Soorten hospices" },
  { href: "/handreikingen/", label: "Handreikingen" },
  { href: "/prognose/", label: "Prognose" },
  { href: "/hospicezorg-2030/", label: "Hospicezorg 2030" },
  { href: "/over-ligare/", label: "Over Ligare" },
  { href: "/zoeken/", label: "Zoeken" },
];

export const footerNavigation: readonly { heading: string; links: readonly NavigationLink[] }[] = [
  {
    heading: "Een hospice vinden",
    links: [
      { href: "/sociale-kaart/", label: "Sociale kaart" },
      { href: "/sociale-kaart/voor-naasten/", label: "Voor naasten" },
      { href: "/hospicezorg/soorten/", label: "Soorten hospices" },
      { href: "/brochures/", label: "Brochures" },
      { href: "/netwerken/", label: "Netwerken palliatieve zorg" },
      { href: "/regio/", label: "Regio’s" },
      { href: "/begrippen/", label: "Begrippen" },
    ],
  },
  {
    heading: "Werken aan hospicezorg",
    links: [
      { href: "/prognose/", label: "Prognose van bedden" },
      { href: "/handreikingen/", label: "Handreikingen" },
      { href: "/formats/", label: "Formats" },
      { href: "/hospicezorg-2030/", label: "Werkplan hospicezorg 2030" },
      { href: "/themas/", label: "Thema’s" },
    ],
  },
  {
    heading: "Over ons",
    links: [
      { href: "/over-ligare/", label: "Over Ligare" },
      { href: "/agenda/", label: "Agenda" },
      { href: "/nieuws/", label: "Nieuws" },
      { href: "/contact/", label: "Contact" },
    ],
  },
  {
    heading: "Over deze site",
    links: [
      { href: "/zoeken/", label: "Zoeken" },
      { href: "/open-data/", label: "Open data" },
      { href: "/toegankelijkheid/", label: "Toegankelijkheid" },
      { href: "/privacy/", label: "Privacy" },
    ],
  },
];
