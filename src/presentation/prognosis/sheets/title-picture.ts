/** A picture alone has to say of which area it is. */
export function titlePicture(title: string, finding: string, place: string): string {
  return `${title} ${finding}`.includes(place) ? title : `${title}, ${place}`;
}
