import { labelOfKind, type Evidence } from "../../finding.ts";
import type { TaggedText } from "../../model/tagger.ts";
import type { Document } from "../reading/document.ts";
import { eachWordIn } from "../reading/person-words.ts";
import type { RuleId } from "../rule-ids.ts";

/** Below how likely it speaks against a word whose only fault is to be in no list: of thirty such in texts of their own, none was a name. */
const doubtsBelow = 0.03;

/** Below how likely it speaks against what only lists and capitals make a name: in texts of their own one in 120 names was so unlikely. */
const doubtsListedBelow = 0.1;

/** Reasons that a word gives by itself, wherever it stands. */
const ofTheWord: ReadonlySet<string> = new Set<RuleId>([
  "name-list",
  "name-neighbour",
  "unknown-capital",
  "capital-word",
  "unknown-word",
  "place-list",
  "place-suffix",
]);

/** Marks what a rule has something to say of that is none of these. */
function coveredByOthers(
  { text }: Document,
  found: readonly Evidence[],
  these: ReadonlySet<string>,
): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { ruleId, start, end } of found)
    if (!these.has(ruleId)) covered.fill(1, start, end);
  return covered;
}

const doubtOn = ({ start, end }: Evidence): Evidence => ({
  ...{ start, end, kind: "person", source: "model" },
  ...{ ruleId: "unlikely-name", weight: -0.5, parameters: {} },
});

function isListed({ kind, weight }: Evidence): boolean {
  const label = labelOfKind[kind];
  return weight >= 0.65 && (label === "PERSON" || label === "PLACE");
}

/** "mi hijo", "I love my family", "Joy! We would pay": listed as a name, but standing where the tagger sees none. */
export function doubtListed(
  document: Document,
  tagged: TaggedText,
  found: readonly Evidence[],
): Evidence[] {
  const listed = found.filter(isListed);
  if (listed.length === 0) return [];
  const covered = coveredByOthers(document, found, ofTheWord);
  const isUnlikely = (item: Evidence): boolean => {
    let highest = 0;
    eachWordIn(document, item, (index) => {
      highest = Math.max(highest, tagged.words[index]?.probability ?? 0);
    });
    return highest < doubtsListedBelow;
  };
  return listed
    .filter(
      (item) =>
        !covered.subarray(item.start, item.end).includes(1) && isUnlikely(item),
    )
    .map(doubtOn);
}

const unknown: ReadonlySet<string> = new Set<RuleId>(["unknown-word"]);

/** "hallgolvet", "svårligen": a word that nothing explains, but that stands where no name does, is for a glance alone. */
export function doubtUnlikely(
  document: Document,
  tagged: TaggedText,
  found: readonly Evidence[],
): Evidence[] {
  const strange = found.filter(({ ruleId }) => unknown.has(ruleId));
  if (strange.length === 0) return [];
  const unlikely = new Set(
    tagged.words
      .filter(({ probability }) => probability < doubtsBelow)
      .map(({ index }) => document.words[index]?.start),
  );
  const covered = coveredByOthers(document, found, unknown);
  return strange
    .filter(
      ({ start, end }) =>
        unlikely.has(start) && !covered.subarray(start, end).includes(1),
    )
    .map(doubtOn);
}
