// What a browser would be given of the checker: its pure part, with the lists and the weights handed in.
export { checkText } from "#moderation/check.ts";
export { createLexicon } from "#moderation/lexicon/create-lexicon.ts";
export { decodeWeights } from "#moderation/model/weights.ts";
