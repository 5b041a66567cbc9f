import { json } from "@remix-run/node";
import type { BankHit } from "#app/components/desk/outcome-view.ts";
import type {
  ReviewFound,
  ReviewInserted,
} from "#app/components/desk/review-result.ts";
import { listBankedAnswers } from "#db/queries/answer-bank.server.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { refuse } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";
import { searchBank, templateHit, threadHit } from "./search-bank.server.ts";
import { templateViews } from "./template-views.ts";

/** Searches the library for a page without script; nothing is saved, and everything typed comes back. */
export async function findInBank(acting: Acting): Promise<Response> {
  const { desk, form } = acting;
  const { draft, typed, rowVersion } = form;
  const place = form.find ?? "bank";
  const query = typed[place === "bank" ? "bank-q" : "link-q"] ?? "";
  const hits = await searchBank(desk, query, place);
  return json<ReviewFound>({
    ...{ ok: true, done: "found", draft, typed, rowVersion },
    found: { place, hits },
  });
}

/** Where a ready text may be put, which text, and which part of it; -1 is the whole. */
const insertion =
  /^(?<place>answer|(?:return|link|refer|decline)-words):(?<kind>template|thread):(?<id>[^:]{1,80}):(?<part>-?\d{1,3})$/;

/** Puts a ready text at the end of what was typed, for a page without script; nothing is saved. */
export async function insertReady(acting: Acting): Promise<Response> {
  const { draft, typed, rowVersion, insert } = acting.form;
  const asked = insertion.exec(insert)?.groups;
  if (!asked) return refuse(acting, { error: "malformed" });
  const { place = "", kind, id = "" } = asked;
  const part = Number(asked["part"]);
  const hit = await findHit(
    acting.desk,
    kind === "thread" ? kind : "template",
    id,
  );
  const parts = hit?.sections ?? [];
  const taken = part < 0 ? parts : parts.slice(part, part + 1);
  const text = taken.map((section) => section.text).join("\n\n");
  const after = (before: string) =>
    [before.trimEnd(), text].filter((words) => words !== "").join("\n\n");
  const put =
    place === "answer"
      ? { draft: { ...draft, answer: after(draft.answer) }, typed }
      : { draft, typed: { ...typed, [place]: after(typed[place] ?? "") } };
  return json<ReviewInserted>({
    ...{ ok: true, done: "inserted", rowVersion },
    ...put,
  });
}

async function findHit(
  { app, instance, instanceId }: AtDesk,
  kind: "template" | "thread",
  id: string,
): Promise<BankHit | null> {
  if (kind === "template") {
    const template = templateViews(instance).find((one) => one.id === id);
    return template ? templateHit(template) : null;
  }
  const [thread] = await listBankedAnswers(app.db, instanceId, [id]);
  return thread ? threadHit(thread) : null;
}
