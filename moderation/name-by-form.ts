import { covers, isWhole, type Cluster } from "./cluster.ts";
import {
  labelOfKind,
  type Evidence,
  type Kind,
  type Label,
} from "./finding.ts";

const told: ReadonlySet<Label> = new Set(["ORG", "CONTACT"]);

const isStreet = (found: Cluster, item: Evidence): boolean =>
  item.ruleId.startsWith("street-") && isWhole(found, item);

const houses: ReadonlySet<Kind> = new Set([
  "school",
  "care-home",
  "clinic",
  "congregation",
]);
const isHouse = (found: Cluster, item: Evidence): boolean =>
  houses.has(item.kind) &&
  item.source === "shape" &&
  item.weight >= 0.5 &&
  covers(found, item);

/** Tells whether what was found is "gustav adolfs gata", "Selma Lagerlöfs skola": called after somebody whom everybody knows by two names, and a place of its own. */
export const isCalledAfter = (found: Cluster, known: Evidence): boolean =>
  known.ruleId === "well-known-name" &&
  String(known.parameters["name"]).includes(" ") &&
  !covers(found, known) &&
  found.evidence.some((item) => isStreet(found, item) || isHouse(found, item));

/** Gives what the form of the whole says ("gustav adolfs gata", "heter Ekhagaskolan"), or null; a school may be some Kalle's, a street is nobody. */
export function labelOfForm(found: Cluster): Label | null {
  const { evidence } = found;
  if (evidence.some((item) => isStreet(found, item))) return "PLACE";
  if (evidence.some((item) => isCalledAfter(found, item))) return "ORG";
  const isListed = evidence.some(
    ({ kind, source }) => source === "list" && labelOfKind[kind] === "PERSON",
  );
  const form = evidence.find(
    (item) =>
      item.source === "shape" &&
      item.weight >= 0.5 &&
      told.has(labelOfKind[item.kind]) &&
      covers(found, item),
  );
  return form && !isListed ? labelOfKind[form.kind] : null;
}
