/** Languages triage listens for danger in. */
const heard: ReadonlySet<string> = new Set(["sv", "en"]);

/** Tells whether triage can hear danger in a language; what it cannot read a person must judge. */
export const isHeardLanguage = (language: string): boolean =>
  heard.has(language);
