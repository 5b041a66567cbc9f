import { formTest } from "./form-test.ts";

/** Tells whether a word in small letters says what was done, be it in no list: "vadderade", "nedsuttna". */
export const isDone = formTest(
  ({ key, shape }) => shape === "lower" && /.{4}(?:ade|dda|ttna)$/.test(key),
);
