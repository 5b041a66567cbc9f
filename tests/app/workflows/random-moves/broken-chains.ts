import {
  move,
  type SubmissionEvent,
  type Work,
} from "#moderation/submission.ts";
import type { StoreRows } from "./store-rows.ts";

type Event = StoreRows["events"][number];
type Submission = StoreRows["submissions"][number];

/** Where the log does not tell how a question came to stand where it stands. */
export const brokenChains = (rows: StoreRows): string[] =>
  problemsOfEach(rows, brokenChain);

/** The log's own witness of two people, beside the approval's: who sent is not who approved what went out. */
export const letOutAlone = (rows: StoreRows): string[] =>
  problemsOfEach(rows, (_, lines) => byOnePerson(lines));

function problemsOfEach(
  { submissions, events }: StoreRows,
  problemsOf: (submission: Submission, lines: Event[]) => string[],
): string[] {
  const moves = Map.groupBy(
    events.filter(({ row_version }) => row_version !== null),
    ({ submission_id }) => submission_id,
  );
  return submissions.flatMap((submission) =>
    problemsOf(submission, moves.get(submission.id) ?? []).map(
      (problem) => `log of ${submission.id}: ${problem}`,
    ),
  );
}

/** Each line begins where the one before ended, one version on; only saves within drafting raise the version without a line. */
function brokenChain(submission: Submission, lines: Event[]): string[] {
  const problems: string[] = [];
  let work: Work | null = null;
  let version = 0;
  for (const line of lines) {
    const to = toOf(line);
    if (line.from_work !== work) problems.push(`${line.action} from elsewhere`);
    if (work !== null && move(work, actionOf(line)) !== to)
      problems.push(`no move ${work} ${line.action} ${to}`);
    if (!follows(Number(line.row_version), version, work))
      problems.push(`${line.action} at version ${line.row_version}`);
    if (line.actor === "resident" && !line.at.endsWith(":00:00.000Z"))
      problems.push(`${line.action} to the second`);
    work = to;
    version = Number(line.row_version);
  }
  if (submission.work !== work) problems.push(`stands at ${submission.work}`);
  const isAtLast = submission.row_version === version;
  if (!isAtLast && !follows(submission.row_version + 1, version, work))
    problems.push(`stands at version ${submission.row_version}`);
  return problems;
}

const follows = (next: number, version: number, work: Work | null): boolean =>
  next === version + 1 || (work === "drafting" && next > version);

function byOnePerson(lines: Event[]): string[] {
  const problems: string[] = [];
  let sender: string | null = null;
  let approval: Event | null = null;
  for (const line of lines) {
    if (line.action === "send") sender = line.actor_id;
    if (line.action === "approve") approval = line;
    if (line.action !== "publish") continue;
    const isAlone = !approval || approval.actor_id === sender;
    if (isAlone && !approval?.reason?.trim())
      problems.push("published by one person, without a reason");
  }
  return problems;
}

// The database checks the states against the same union; a move's action is an event.
const toOf = (line: Event) => line.to_work as Work;
const actionOf = (line: Event) => line.action as SubmissionEvent;
