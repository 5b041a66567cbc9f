import type { Finding } from "../finding.ts";
import type { Language } from "../language.ts";
import type { Replacement } from "../redact.ts";
import { fitReplacement } from "./fit.ts";
import { genitivesOf } from "./genitive.ts";

/** Fits one replacement into every place where one person, place or fact was found; where it cannot stand the placeholder does. */
export function fitGroup(
  text: string,
  members: readonly Finding[],
  {
    replacement,
    placeholder,
    language,
  }: { replacement: string; placeholder: string | null; language: Language },
): Replacement[] {
  const surfaces = members.map(({ surface }) => surface);
  const names = members.flatMap(({ evidence }) =>
    evidence.map(({ parameters }) => String(parameters["name"] ?? "")),
  );
  return fitReplacement(text, {
    replacement,
    spans: members,
    label: members[0]?.label ?? null,
    placeholder,
    isGenitive: genitivesOf(surfaces, names),
    language,
  });
}
