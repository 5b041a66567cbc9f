import { englishPeople } from "../cues/people.ts";
import type { Word } from "./document.ts";

const pronouns =
  /^(?:he|she|it|that|who|what|there|here|where|when|how|let|one|someone|somebody|everyone|everybody|nobody)$/;

/** Tells whether a word only looks like the genitive of a name: "he's", "who's", "my son's". */
export const isContracted = ({ key, shape, name }: Word): boolean =>
  /['’]s$/.test(key) &&
  (pronouns.test(name.key) ||
    (shape === "lower" && englishPeople.has(name.key)));
