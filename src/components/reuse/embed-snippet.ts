/** The HTML another site pastes to show a page of ours in a frame. */
export function embedSnippet({ address, title, height }: { address: string; title: string; height: number }): string {
  return `<iframe src="${address}" title="${title.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
