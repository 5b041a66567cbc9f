import { Marked } from "marked";
import sanitizeHtml from "sanitize-html";

/** The most an answer may hold, in characters, and how deep it may nest: marked is quadratic in both. */
export const longestAnswer = 8_000;
// Where the short answer stands before it: the same words as one message.
const longestWithShort = longestAnswer + 1_000;
const deepestNesting = 20;

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    "p",
    "h2",
    "h3",
    "ul",
    "ol",
    "li",
    "strong",
    "b",
    "a",
    "br",
    "blockquote",
  ],
  allowedAttributes: { a: ["href"] },
  allowedSchemes: ["https", "tel", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  // Headings of an answer stand under the page's own; there is no italic type here.
  transformTags: {
    h1: "h2",
    h4: "h3",
    h5: "h3",
    h6: "h3",
    em: "strong",
    i: "strong",
    a: outwardLink,
  },
};

// HTML in an answer is shown as it was typed: nothing a person wrote disappears, and nothing of it is markup.
const parser = new Marked({
  gfm: true,
  renderer: { html: ({ text }) => escapeHtml(text) },
});

/** A link goes to a whole https address, a telephone or an e-mail; a path would lead somewhere else on each page. */
function outwardLink(
  tagName: string,
  { href = "" }: sanitizeHtml.Attributes,
): sanitizeHtml.Tag {
  return {
    tagName,
    attribs: /^(?:https:\/\/|tel:|mailto:)/i.test(href) ? { href } : {},
  };
}

/** A social worker's markdown as the HTML that is stored: only paragraphs, headings, lists, weight and safe links. */
export function renderAnswer(markdown: string): string {
  if (markdown.length > longestWithShort)
    throw new RangeError(`an answer holds at most ${longestAnswer} characters`);
  const html = parser.parse(flatten(markdown), { async: false });
  return sanitizeHtml(html, allowed).trim();
}

/** What a resident wrote, or our rewriting of it, as HTML paragraphs; never markup of theirs. */
export function renderQuestion(plain: string): string {
  return plain
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map(
      (paragraph) =>
        `<p>${escapeHtml(paragraph).replaceAll("\n", "<br />")}</p>`,
    )
    .join("\n");
}

/** Cuts quotes and lists nested deeper than anyone reads, which would overflow the parser's stack. */
function flatten(markdown: string): string {
  const deep = new RegExp(
    `^((?:[ \\t]*[>*+-][ \\t]?){${deepestNesting}})(?:[ \\t]*[>*+-][ \\t]?)+`,
    "gmu",
  );
  return markdown.replace(deep, "$1");
}

const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
