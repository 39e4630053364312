/** The six doors of the home page, one for each kind of visitor: what they come to do, and where that is. */
export interface Door {
  heading: string;
  href: string;
  forWhom: string;
}

export const doors: readonly Door[] = [
  {
    heading: "Een hospice vinden",
    href: "/sociale-kaart/",
    forWhom: "U bent huisarts, verpleegkundige of arts.",
  },
  {
    heading: "Welke soort past?",
    href: "/hospicezorg/soorten/",
    forWhom: "U werkt op een transferbureau.",
  },
  {
    heading: "Wat is een hospice?",
    href: "/brochures/een-hospice-voor-naasten/",
    forWhom: "U bent patiënt of naaste.",
  },
  {
    heading: "Hoeveel is er nodig?",
    href: "/prognose/",
    forWhom: "U bestuurt, leidt of verzekert.",
  },
  {
    heading: "Handreikingen gebruiken",
    href: "/handreikingen/",
    forWhom: "U coördineert een netwerk of hospice.",
  },
  {
    heading: "Gegevens verbeteren",
    href: "/contact/#klopt-er-iets-niet",
    forWhom: "U houdt een hospice of netwerk bij.",
  },
];
