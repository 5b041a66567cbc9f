import { languagesWithWord } from "../../foreign-words.ts";
import { formTest } from "./form-test.ts";

/** Tells whether another language has the word among its smallest; asked of every word twice, and the answer lies in the form. */
export const isSmallForeign = formTest(({ key }) => languagesWithWord.has(key));
