import type { Document } from "../reading/document.ts";

const felt =
  /(?<!\p{L})(?:mår|mådde|ångest(?:en)?|smärta(?:n)?|ont|betyg(?:et)?|betygsätter|poäng|fick|får|trött|trötthet|stress(?:en)?|oro(?:n)?|humör(?:et)?|pain|anxiety|rated?|score|feel|jobbar|jobbade|arbetar|tjänst)\s(?:på\s|är\s|var\s|en\s|ligger\spå\s|typ\s|ca\s|is\s|was\s)?$/iu;

const share =
  /^\s(?:nätter|natt|gånger|ggr|dagar|dygn|rätt|stjärnor|tid|paket|tjänst|veckor|kvällar|möten|lektioner|times|days|nights|stars|correct|flaska|burk|kopp)(?!\p{L})/iu;

/** "mår 2/10", "8/10 nätter", "jobbar 3/4": so much of so much, and no day. */
export function isScore(
  { text }: Document,
  { 0: found, index }: RegExpExecArray,
  after: string,
): boolean {
  const isPart = /^(?:\d|10)\s?\/\s?(?:[2-9]|10|12)$/.test(found);
  return (
    isPart &&
    (share.test(after) || felt.test(text.slice(Math.max(0, index - 28), index)))
  );
}
