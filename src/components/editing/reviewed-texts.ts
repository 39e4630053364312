import { getCollection } from "astro:content";
import type { ReviewedText } from "../../domain/content/due.ts";
import { writtenCollections } from "../../domain/content/collections.ts";
import type { Review } from "../../domain/content/review.ts";

interface ReviewedData {
  title: string;
  review: Review;
}

/** Every text of the site that is reviewed as a whole. */
export async function listReviewedTexts(): Promise<ReviewedText[]> {
  const collections = await Promise.all(writtenCollections.map((name) => getCollection(name)));
  return collections
    .flat()
    .flatMap(({ collection, id, data }) =>
      hasReview(data) ? [{ file: `content/${collection}/${id}.mdx`, title: data.title, review: data.review }] : [],
    );
}

function hasReview(data: object): data is ReviewedData {
  return "review" in data && "title" in data;
}
