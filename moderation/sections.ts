/** One part of an answer: a heading and what stands under it; the first may have none. */
export interface Section {
  heading: string;
  text: string;
}

/** An answer cut at its headings, each part with the heading it begins with; joined again they are the answer. */
export function sectionsOf(markdown: string): Section[] {
  return markdown
    .split(/\n(?=#{1,3} )/u)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => ({
      heading: /^#{1,3} ([^\n]*)/u.exec(text)?.[1]?.trim() ?? "",
      text,
    }));
}
