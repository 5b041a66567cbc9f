/**
 * Gives every form of a word for who comes from a country: an adjective in the neuter, the definite and the feminine
 * ("chilensk" → "chilenskt", "chilenska", "chilenskan"), a noun with its article ("kurd" → "kurden").
 */
export function demonymForms(word: string, form: string): string[] {
  const words = word.split(",").map((part) => part.trim());
  if (form === "adjective")
    return words.flatMap((part) => [part, `${part}t`, `${part}a`, `${part}an`]);
  if (form === "resident_singular")
    return words.flatMap((part) => [part, `${part}${articleAfter(part)}`]);
  return words.flatMap((part) => [
    part,
    `${part}${part.endsWith("e") ? "n" : "na"}`,
  ]);
}

const articleAfter = (noun: string) =>
  /(?:are|e)$/.test(noun) ? "n" : /er$/.test(noun) ? "n" : "en";
