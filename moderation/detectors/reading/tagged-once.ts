import { tag, type TaggedText, type Tagger } from "../../model/tagger.ts";
import type { Document } from "./document.ts";

const tagged = new WeakMap<Document, TaggedText>();

/** Tags a document the first time it is asked for, for the steps that read what the tagger thinks. */
export function taggedOnce(document: Document, tagger: Tagger): TaggedText {
  const known = tagged.get(document);
  if (known !== undefined) return known;
  const read = tag(document, tagger);
  tagged.set(document, read);
  return read;
}
