/** Words of who asks for figures: boards and planners. Any other question is not answered by a page of the model. */
const BOARD_WORDS = new Set(
  "aannames aanname bedden bezetting bezettingsgraad berekening berekent capaciteit cijfers grafiek groei hospicebedden instroom ligduur model modellen monitor prognose prognosemodel prognoses rapport regio rekenmodel rekent scenario tekort toekomst vergrijzing verzorgingsgebied weigering weigeringen".split(
    " ",
  ),
);

/** True for a question about numbers of beds and guests, now or in a year to come. */
export function asksForFigures(words: readonly string[]): boolean {
  return words.some((word) => BOARD_WORDS.has(word) || /^20[2-9]\d$/u.test(word));
}
