/** The words that stand for each name in braces. */
export type Variables = Readonly<Record<string, string>>;

// A name in double braces; what a person may have typed between them is kept short, so that the search stays linear.
const inBraces = /\{\{([^{}\n]{0,60})\}\}/gu;

const nameOf = (typed: string): string => typed.trim().toLowerCase();

/** The text with every known name in braces replaced by its words; an unknown one stays as it is typed. */
export function fillVariables(text: string, variables: Variables): string {
  return text.replace(inBraces, (whole, typed: string) => {
    const name = nameOf(typed);
    return Object.hasOwn(variables, name) ? (variables[name] ?? whole) : whole;
  });
}

/** The names in braces that no words stand for, as they are typed, each once. */
export function unknownVariables(
  text: string,
  known: readonly string[] = [],
): string[] {
  const names = [...text.matchAll(inBraces)].map(([, typed = ""]) => typed);
  const unknown = names.filter((typed) => !known.includes(nameOf(typed)));
  return [...new Set(unknown)];
}
