/** Reads a block of words parted by white space into a set; pure, so an unused one is dropped from a bundle. */
export const cueWords = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ""));
