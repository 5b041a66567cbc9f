import { expect, test } from "vitest";
import type {
  ReviewFound,
  ReviewInserted,
  ReviewOutcome,
  ReviewRefusal,
} from "#app/components/desk/review-result.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { textHash } from "#moderation/text-hash.ts";
import { harmlessDraft } from "#tests/support/main-job.ts";
import { atTheDesk, press } from "./at-the-desk.ts";

type Taken = Awaited<ReturnType<typeof atTheDesk>>;
type Fields = Record<string, string | undefined>;

const pressing = async ({ desk, submissionId }: Taken, fields: Fields) =>
  press(desk, submissionId, harmlessDraft, fields);
const shownBy = async (taken: Taken, fields: Fields) =>
  (await (await pressing(taken, fields)).json()) as ReviewOutcome;
const refusedBy = async (taken: Taken, fields: Fields) =>
  (await (await pressing(taken, fields)).json()) as ReviewRefusal;
const workOf = async ({ desk, submissionId }: Taken) =>
  (await findSubmission(desk.app.db, desk.instanceId, submissionId))?.work;

const decline = { "decline-code": "personal-case", "decline-words": "" };

test("an ending is shown as the asker will read it, with where to turn, and nothing is sent", async () => {
  const taken = await atTheDesk();
  const { outcome } = await shownBy(taken, { outcome: "decline", ...decline });
  for (const part of ["något som är på gång", "tel:112", "tel:0406280410"])
    expect(outcome.html).toContain(part);
  expect(outcome.warnings).toEqual([]);
  expect(await workOf(taken)).toBe("drafting");
});

test("sent as shown it leads back to the queue", async () => {
  const taken = await atTheDesk();
  const { outcome } = await shownBy(taken, { outcome: "decline", ...decline });
  const answer = await pressing(taken, {
    ...{ end: "decline", shownHash: outcome.hash },
    ...decline,
  });
  expect(answer.headers.get("Location")).toBe("/granska?klart=declined");
  expect(await workOf(taken)).toBe("declined");
});

test("words other than those shown are shown first and not sent", async () => {
  const taken = await atTheDesk();
  const answer = await shownBy(taken, {
    ...{ end: "decline", shownHash: textHash("något annat") },
    ...decline,
  });
  expect(answer.done).toBe("outcome");
  expect(await workOf(taken)).toBe("drafting");
});

test("somebody named in the words is told of as a warning, the words that stand ready are not", async () => {
  const taken = await atTheDesk();
  const named = "Prata med Torvald Kvistgren på Ekbackaskolan.";
  const { outcome } = await shownBy(taken, {
    ...{ outcome: "return", "return-words": named },
  });
  expect(outcome.warnings.map(({ surface }) => surface)).toEqual([
    "Torvald Kvistgren",
    "Ekbackaskolan",
  ]);
});

test.each<[error: string, fields: Fields]>([
  ["reason-code-required", { outcome: "decline" }],
  ["why-required", { outcome: "decline", "decline-code": "other" }],
  ["message-required", { outcome: "return", "return-words": " " }],
  ["thread-required", { outcome: "link", "link-words": "Läs den här." }],
  ["target-required", { outcome: "refer", "refer-to": "Vårdcentralen" }],
  ["refer-to-required", { outcome: "refer", "refer-target": "health" }],
  ["variables", { outcome: "return", "return-words": "Ring {{numret}}." }],
  ["reason-code-required", { outcome: "answer" }],
])("%s is told, with everything typed kept", async (error, fields) => {
  const taken = await atTheDesk();
  const refusal = await refusedBy(taken, fields);
  expect(refusal).toMatchObject({ error, ending: fields["outcome"] });
  for (const [name, text] of Object.entries(fields))
    if (name.includes("-") && text?.trim())
      expect(refusal.typed).toMatchObject({ [name]: text.trim() });
  expect(refusal.draft).toEqual(harmlessDraft);
});

test("a name in braces is replaced by the municipality's own words, for the asker and for a colleague", async () => {
  const taken = await atTheDesk();
  const { outcome } = await shownBy(taken, {
    ...{ outcome: "return", "return-words": "Ring {{ Telefon }}." },
  });
  expect(outcome.html).toContain('<a href="tel:0406280410">040-628 04 10</a>');
  const { desk, submissionId } = taken;
  const draft = { ...harmlessDraft, answer: "Besök oss på {{adress}}." };
  const sent = await press(desk, submissionId, draft, { intent: "read" });
  expect(await sent.json()).toMatchObject({
    done: "read-through",
    draft: { answer: "Besök oss på Hamngatan 3, Sundvik." },
  });
});

test("an unknown name in braces keeps a wording from a colleague", async () => {
  const { desk, submissionId } = await atTheDesk();
  const draft = { ...harmlessDraft, answer: "Ring {{okänd}}." };
  const refusal = await press(desk, submissionId, draft, { intent: "send" });
  expect(await refusal.json()).toMatchObject({
    error: "not-ready",
    missing: ["variables"],
  });
});

test("without script a ready text is put after what was typed, in the answer or for an ending", async () => {
  const taken = await atTheDesk();
  const put = async (insert: string, fields: Fields = {}) =>
    (await (
      await pressing(taken, { insert, live: undefined, ...fields })
    ).json()) as ReviewInserted;
  const inAnswer = await put("answer:template:kris:-1");
  expect(inAnswer.draft.answer).toMatch(/^Barnbidraget[^]*\n\n## Behöver du/);
  const inEnding = await put("return-words:template:fraga-vad-hant:-1", {
    "return-words": "Hej!",
  });
  expect(inEnding.typed["return-words"]).toMatch(/^Hej!\n\nTack för/);
  expect(await refusedBy(taken, { insert: "title:template:kris:0" })).toEqual(
    expect.objectContaining({ error: "malformed" }),
  );
});

test("without script the library is searched in any form of a word, and everything typed comes back", async () => {
  const taken = await atTheDesk();
  const found = (await (
    await pressing(taken, {
      find: "bank",
      "bank-q": "räkning",
      live: undefined,
    })
  ).json()) as ReviewFound;
  expect(found.found.hits.map(({ id }) => id)).toContain("skulder");
  expect([found.draft, found.typed]).toEqual([
    harmlessDraft,
    { "bank-q": "räkning" },
  ]);
});
