import type { Evidence } from "../../finding.ts";
import type { Document } from "../reading/document.ts";

/** What the number of an age counts, in the words of residents. */
const unit =
  /^[\s-]?(?:år(?:ig\p{L}?|s)?(?:\sgam(?:mal|malt|la))?|ar(?:\sgammal)?|bast|vårar|mån(?:ader|ad)?|veckor|y\.?\s?o\.?|yrs?|years?(?:[\s-]old)?|months?|weeks?)(?![\p{L}\p{N}])/iu;

/** Longer than any unit above is. */
const reach = 16;

/** "år" that is no longer one's own: "17 år sedan". */
const isCountedOn =
  /^\s(?:sedan|sen|senare|tillbaka|framåt|kvar|till|ago|later|before|into|i rad)(?!\p{L})/iu;

/** Gives an age to the end of its unit: "18 år heter Sixten" begins with 18 years and not with 18. */
export function toItsUnit({ text }: Document, item: Evidence): Evidence {
  const rest = text.slice(item.end, item.end + 2 * reach);
  const found = unit.exec(rest)?.[0];
  return found === undefined || isCountedOn.test(rest.slice(found.length))
    ? item
    : { ...item, end: item.end + found.length };
}
