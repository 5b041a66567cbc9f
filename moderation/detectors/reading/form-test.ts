import type { Word } from "./document.ts";
import type { WordForm } from "./word-form.ts";

/** Each test has a bit of its own in a form: as many as a small integer has. */
const mostTests = 31;
let tests = 0;

/**
 * Makes a test that depends on the letters of a word alone, so that each form takes it once however often it is met.
 * For what a pattern or a long list of endings tells; to look a key up in a set is as quick.
 */
export function formTest(
  isSo: (form: WordForm) => boolean,
): (word: Word) => boolean {
  if (tests >= mostTests) throw new Error("A form has no bit left for a test");
  const bit = 1 << tests++;
  return ({ form }) => {
    if ((form.asked & bit) === 0) {
      form.asked |= bit;
      if (isSo(form)) form.told |= bit;
    }
    return (form.told & bit) !== 0;
  };
}
