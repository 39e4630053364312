/** The four doors of the home page: what a visitor comes to do, and where that is. */
export interface Door {
  heading: string;
  href: string;
  text: string;
  forWhom: string;
  more: readonly { href: string; label: string }[];
}

export const doors: readonly Door[] = [
  {
    heading: "Een hospice vinden",
    href: "/sociale-kaart/",
    text: "Zoek op plaats, soort en expertise. U ziet wie u belt, wat een huis biedt en wat wij nog niet weten.",
    forWhom: "Voor huisartsen, wijkverpleegkundigen en transferbureaus, en voor patiënten en naasten.",
    more: [{ href: "/netwerken/", label: "Netwerken palliatieve zorg" }],
  },
  {
    heading: "Lezen welk soort hospice past",
    href: "/hospicezorg/soorten/",
    text: "Bijna-thuis-huis, high care hospice of palliatieve unit: wie er zorgt, wie de dokter is en wat er verandert.",
    forWhom: "Voor patiënten en naasten, en voor wie een plek voor hen zoekt.",
    more: [{ href: "/begrippen/", label: "Begrippen uitgelegd" }],
  },
  {
    heading: "Werken aan genoeg en goede hospicezorg",
    href: "/prognose/",
    text: "Reken uit hoeveel gasten en bedden uw regio kan verwachten. Gebruik handreikingen en formats in uw overleg.",
    forWhom: "Voor bestuurders, managers, verzekeraars en netwerkcoördinatoren.",
    more: [
      { href: "/handreikingen/", label: "Handreikingen" },
      { href: "/formats/", label: "Formats" },
      { href: "/hospicezorg-2030/", label: "Werkplan hospicezorg 2030" },
    ],
  },
  {
    heading: "Weten wie wij zijn",
    href: "/over-ligare/",
    text: "Wie er samenwerken, waaraan, en wat het opleverde.",
    forWhom: "Voor iedereen die met ons wil samenwerken.",
    more: [
      { href: "/themas/", label: "Vijf thema’s" },
      { href: "/agenda/", label: "Agenda" },
      { href: "/contact/", label: "Contact" },
    ],
  },
];
