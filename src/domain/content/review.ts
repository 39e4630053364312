import { z } from "zod";
import { dayField, textField } from "./fields.ts";

/** Validity and checks of a text as a whole. null means: nobody has done or set this yet ("nog niet gecontroleerd"). */
export const reviewSchema = z
  .strictObject({
    valid_from: dayField.nullable().meta({
      title: "Geldig vanaf",
      description: "Dag waarop de tekst gaat gelden, of null als dat nog niet is vastgesteld.",
    }),
    valid_until: dayField
      .nullable()
      .meta({ title: "Geldig tot en met", description: "Laatste dag waarop de tekst geldt, of null." }),
    reviewed_on: dayField.nullable().meta({
      title: "Gecontroleerd op",
      description: "Dag waarop de tekst als geheel is nagelezen, of null: nog niet gecontroleerd.",
    }),
    reviewed_by_role: textField
      .nullable()
      .meta({ title: "Gecontroleerd door (rol)", description: "Rol van wie controleerde, nooit een naam, of null." }),
    next_review: dayField
      .nullable()
      .meta({ title: "Volgende controle", description: "Dag waarop de tekst opnieuw wordt nagelezen, of null." }),
  })
  .refine((review) => (review.reviewed_on === null) === (review.reviewed_by_role === null), {
    error: "bij een controle horen een dag én een rol; zonder controle zijn beide null",
  })
  .refine(
    (review) => review.valid_from === null || review.valid_until === null || review.valid_from <= review.valid_until,
    {
      error: "geldig vanaf ligt niet na geldig tot en met",
    },
  )
  .meta({
    title: "Controle",
    description: "Geldigheid en controle van de tekst; null betekent nog niet vastgesteld of gecontroleerd.",
  });

export type Review = z.infer<typeof reviewSchema>;

export type ReviewState = "not-reviewed" | "reviewed" | "due" | "expired" | "not-yet-valid";

/** State of a text on a day ("2026-11-21"). Expired and not yet valid weigh more than a missing check. */
export function judgeReview(review: Review, today: string): ReviewState {
  if (review.valid_until !== null && review.valid_until < today) return "expired";
  if (review.valid_from !== null && review.valid_from > today) return "not-yet-valid";
  if (review.reviewed_on === null) return "not-reviewed";
  if (review.next_review !== null && review.next_review <= today) return "due";
  return "reviewed";
}
