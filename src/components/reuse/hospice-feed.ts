import {
  municipalities,
  networks,
  publishedHospices,
  recordHistory,
  settings,
  taxonomy,
  versions,
} from "../../compiled.ts";
import type { ModelRegion } from "../../domain/directory/records/bundle.ts";
import { listFeedItems } from "../../domain/directory/house/feed-items.ts";
import { sayRecordChange } from "../../presentation/directory/say-record-change.ts";
import { feedWords } from "../../words/op-uw-eigen-site.ts";
import { writeFeed, type FeedFormat } from "./write-feed.ts";

/** Addresses of the feeds of one region, or of the whole directory. */
export function feedPaths(region?: Pick<ModelRegion, "id">): { atom: string; json: string } {
  const base = region ? `/feeds/hospices/${region.id}` : "/feeds/hospices";
  return { atom: `${base}.xml`, json: `${base}.json` };
}

/** The new and changed hospices as a feed, of one region or of the whole directory. */
export function buildHospiceFeed(format: FeedFormat, site: URL | undefined, region?: ModelRegion): Response {
  const at = (path: string) => new URL(path, site).href;
  const paths = feedPaths(region);
  const items = listFeedItems(
    region ? publishedHospices.filter(({ regions }) => regions.includes(region.id)) : publishedHospices,
    recordHistory,
    sayRecordChange({ taxonomy, networks, municipalities }),
  );
  const head = {
    title: region ? feedWords.ofRegion({ region: region.name }) : feedWords.all,
    description: feedWords.about({ publisher: settings.publisher }),
    page: at(region ? `/regio/${region.id}/` : "/sociale-kaart/"),
    atom: at(paths.atom),
    json: at(paths.json),
    publisher: { name: settings.publisher, link: at("/over-ligare/") },
    licence: settings.dataLicence.name,
    updated: items[0]?.date ?? versions.directory.slice(0, 10),
  };
  return new Response(writeFeed(format, head, items, (id) => at(`/sociale-kaart/${id}/`)));
}
