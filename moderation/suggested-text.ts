import type { Finding } from "./finding.ts";
import { fitGroup } from "./fitting/fit-group.ts";
import { languageReader } from "./language.ts";
import { redact, type Replacement } from "./redact.ts";

/** Gives a text with one suggestion in the place of every finding, each fitted to its sentence; the first suggestion where nothing else is chosen. */
export function suggestedText(
  text: string,
  findings: readonly Finding[],
  choose = (finding: Finding) => finding.suggestions[0]?.replacement ?? "",
): string {
  const languageAt = languageReader(text);
  const replacements = [
    ...Map.groupBy(findings, ({ group }) => group).values(),
  ].flatMap((members) => fitChosen(text, members, choose, languageAt));
  return redact(text, apart(text, replacements));
}

function fitChosen(
  text: string,
  members: readonly Finding[],
  choose: (finding: Finding) => string,
  languageAt: ReturnType<typeof languageReader>,
): Replacement[] {
  const [first] = members;
  if (!first) return [];
  return fitGroup(text, members, {
    replacement: choose(first),
    placeholder:
      first.suggestions.find(({ action }) => action === "placeholder")
        ?.replacement ?? null,
    language: languageAt(first.start),
  });
}

/** Where two fits would meet, the later begins where the earlier ends; what either hides stays hidden. */
function apart(
  text: string,
  replacements: readonly Replacement[],
): Replacement[] {
  const sorted = replacements.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const kept: Replacement[] = [];
  for (const item of sorted) {
    const last = kept.at(-1);
    const isEcho =
      last !== undefined &&
      item.replacement === last.replacement &&
      /^\p{L}/u.test(item.replacement) &&
      text.slice(last.end, item.start) === " ";
    if (isEcho) kept.push({ ...item, start: last.end, replacement: "" });
    else if (!last || item.start >= last.end) kept.push(item);
    else if (item.end > last.end) kept.push({ ...item, start: last.end });
  }
  return kept;
}
