import type { Finding } from "../finding.ts";
import type { Language } from "../language.ts";
import { namingBefore } from "./naming.ts";
import { definiteOf, isPersonNoun } from "./person-nouns.ts";
import { articles, owners, type Role, roleAfter, roleBefore } from "./role.ts";
import { wordBefore, wordsBefore } from "./beside.ts";

/** Reads who a person is from what stands around the name, as it would be said without the name; null where nothing tells. */
export function roleWords(
  text: string,
  finding: Finding,
  findings: readonly Finding[],
  language: Language,
): string | null {
  const compound = compoundWords(finding);
  if (compound !== null) return compound;
  const naming = namingBefore(text, finding.start, finding.end);
  const role =
    roleBefore(text, finding.start) ??
    roleAfter(text, finding.end) ??
    (naming && (roleBefore(text, naming.start) ?? farRole(text, naming.start)));
  if (!role || role.several) return role ? oneOf(role) : null;
  return words(text, withoutFound(role, findings), language);
}

/** What is itself found in the words goes: the age of "min 8-åriga son", and a name that says whose. */
function withoutFound(role: Role, findings: readonly Finding[]): Role {
  const found = findings.filter(
    ({ start, end }) => start < role.end && role.start < end,
  );
  if (found.length === 0) return role;
  const isFact = found.every(
    ({ label }) => label === "AGE" || label === "QUASI",
  );
  return { ...role, owner: isFact ? role.owner : "", quality: "" };
}

function words(text: string, role: Role, language: Language): string {
  const { owner, quality, noun } = role;
  const described = quality === "" ? noun : `${quality} ${noun}`;
  // "Sin nya gubbe" can begin no sentence, and whose he is stands where he is first named.
  if (owner === "sin" || owner === "sitt") return definiteOf(noun);
  if (owners.has(owner)) return `${owner} ${described}`;
  if (hasOne(text, role)) return `${mineFor(owner, language)} ${described}`;
  if (language === "en") return `the ${noun}`;
  if (owner !== "" && articles.has(owner)) return definiteOf(noun);
  const definite = definiteOf(noun);
  // "Kalles pappa Bo" is not the writer's "pappa".
  return role.isOwnedByName && /a$/.test(definite) ? `${definite}n` : definite;
}

/** "en tjej i klassen som heter Elin": who it is stands before where. */
function farRole(text: string, at: number): Role | null {
  const noun = wordsBefore(text, at)
    .slice(1, 5)
    .find(({ key }) => isPersonNoun(key));
  return noun ? roleBefore(text, noun.end + 1) : null;
}

/** "jag har en bror som heter Kalle": what I have one of is mine. */
const hasOne = (text: string, { owner, start }: Role): boolean =>
  /^(?:en|ett|a|an)$/.test(owner) &&
  /^(?:har|hade|have|had|has|fick)$/.test(wordBefore(text, start)?.key ?? "");

const mineFor = (article: string, language: Language) =>
  language === "en" ? "my" : article === "ett" ? "mitt" : "min";

const oneOfSeveral: Readonly<Record<string, string>> = {
  barn: "ett av barnen", barnen: "ett av barnen", ungar: "ett av barnen", syskon: "ett av syskonen", syskonen: "ett av syskonen", barnbarnen: "ett av barnbarnen",
  flickor: "en av flickorna", flickorna: "en av flickorna", pojkar: "en av pojkarna", pojkarna: "en av pojkarna", söner: "en av sönerna", sönerna: "en av sönerna",
  döttrar: "en av döttrarna", döttrarna: "en av döttrarna", tvillingar: "en av tvillingarna", tvillingarna: "en av tvillingarna", kompisar: "en kompis", kompisarna: "en kompis",
  vänner: "en vän", vännerna: "en vän", grannar: "en granne", grannarna: "en granne", kollegor: "en kollega", klasskamrater: "en klasskamrat", kusiner: "en kusin", kusinerna: "en kusin",
  föräldrar: "en förälder", föräldrarna: "en förälder", eleverna: "en elev", elever: "en elev", children: "one of the children", kids: "one of the children", twins: "one of the twins",
  sons: "one of the sons", daughters: "one of the daughters", friends: "a friend", parents: "a parent",
}; // prettier-ignore

const oneOf = ({ noun }: Role): string | null => oneOfSeveral[noun] ?? null;

// Grown together with a name ("moasyrran"), the word says whose relative it is and not who the name is.
const tails: readonly (readonly [RegExp, string])[] = [
  [/(?:syrran|syster|syrra)$/, "en väns syster"],
  [/(?:brorsan|bror|brorsa)$/, "en väns bror"],
  [/(?:morsan|mamma|mamman|morsa)$/, "en väns mamma"],
  [/(?:farsan|pappa|pappan|farsa)$/, "en väns pappa"],
  [/(?:kusinen|kusin)$/, "en väns kusin"],
  [/(?:gänget|gäng)$/, "ett gäng"],
  [/(?:familjen)$/, "en familj"],
];

function compoundWords({ evidence }: Finding): string | null {
  const tail = evidence.find(({ ruleId }) => ruleId === "name-compound")
    ?.parameters["tail"];
  return tail === undefined
    ? null
    : (tails.find(([pattern]) => pattern.test(String(tail)))?.[1] ?? null);
}
