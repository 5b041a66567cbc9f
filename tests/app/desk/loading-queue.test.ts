import { expect, test } from "vitest";
import type { AtDesk } from "#app/routes/desk/at-desk.server.ts";
import { loadQueue } from "#app/routes/desk/queue-page.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import {
  describeOnBothDatabases,
  type OpenFresh,
} from "#tests/support/databases.ts";
import { fillQueue } from "#tests/support/fill-queue.ts";
import { freshThread } from "#tests/support/discussion.ts";
import { actOf, ask } from "#tests/support/main-job.ts";

async function deskOf(open: OpenFresh, fresh = freshTeam) {
  const { app, maja, samir, instanceId } = await fresh(open);
  const reviewer = {
    id: maja,
    name: "Maja",
    role: "reviewer",
    access: "all",
  } as const;
  const desk: AtDesk = { app, instance: app.instance, instanceId, reviewer };
  const look = (search = "") =>
    loadQueue(desk, new Request(`http://sundvik.localhost/granska${search}`));
  return { app, desk, maja, samir, instanceId, look };
}

/** Every number on every page, in the order shown. */
async function walk(
  look: (search: string) => ReturnType<typeof loadQueue>,
  search: string,
): Promise<number[]> {
  const numbers: number[] = [];
  for (let next: string | null = ""; next !== null;) {
    const page = await look(`${search}${next && `&efter=${next}`}`);
    numbers.push(...page.lines.map(({ number }) => number));
    next = page.next;
  }
  return numbers;
}

describeOnBothDatabases("The queue", (open) => {
  test.each(["risk", "clock"])(
    "shows each question once, page after page, by %s",
    async (order) => {
      const { desk, look } = await deskOf(open);
      await fillQueue(desk.app.db, desk.instanceId, 240);
      const numbers = await walk(look, `?ordning=${order}`);
      // Every twenty-fifth is slow, and has its own tab.
      expect(numbers).toHaveLength(240 - 9);
      expect(new Set(numbers).size).toBe(numbers.length);
      const dueDays = numbers.map((number) => 1 + (number % 28));
      const ofNoRisk = numbers.filter((number) => number % 10 !== 0);
      const sorted =
        order === "clock"
          ? dueDays
          : ofNoRisk.map((number) => 1 + (number % 28));
      expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
    },
  );

  test("is narrowed by language, kind, risk and topic at once", async () => {
    const { desk, look } = await deskOf(open, freshThread);
    await fillQueue(desk.app.db, desk.instanceId, 1_300, 1);
    const of = (search: string) => walk(look, `?ordning=clock${search}`);
    const numbers = (fits: (number: number) => boolean) =>
      Array.from({ length: 1_300 }, (_, at) => at + 2).filter(
        (number) => number % 25 !== 0 && fits(number),
      );
    const sorted = (list: number[]) => list.toSorted((a, b) => a - b);
    expect(sorted(await of("&sprak=en&typ=reply"))).toEqual(
      numbers((n) => n % 9 === 0 && n % 7 === 0),
    );
    expect(
      sorted(await of("&sprak=not-sv&risk=elevated&amne=ekonomi")),
    ).toEqual(
      numbers(
        (n) => n % 9 === 0 && n % 10 === 0 && n % 200 !== 0 && n % 3 === 1,
      ),
    );
  });

  test("tells the late from those that soon will be", async () => {
    const { app, look } = await deskOf(open);
    await ask(app);
    const lines = async (search: string) => (await look(search)).lines.length;
    expect([await lines("?klocka=late"), await lines("?klocka=due")]).toEqual([
      0, 0,
    ]);
    // Sundvik promises an answer within one working day: a Monday at noon is due on Tuesday at noon.
    app.travel(22 * 3_600_000);
    expect([await lines("?klocka=late"), await lines("?klocka=due")]).toEqual([
      0, 1,
    ]);
    app.travel(24 * 3_600_000);
    expect([await lines("?klocka=late"), await lines("?klocka=due")]).toEqual([
      1, 0,
    ]);
  });

  test("tells who has what, and what each tab holds", async () => {
    const { app, maja, look } = await deskOf(open);
    const { submissionId } = await ask(app);
    await ask(app, { text: "Jag behöver hjälp med något helt annat än det." });
    await claimSubmission(app, {
      ...(await actOf(app, submissionId, maja)),
      takeOver: false,
    });
    const { counts, oldest } = await look();
    expect(counts).toEqual({ open: 2, slow: 0, mine: 1, paused: 0 });
    // An hour counts as soon as it has begun.
    expect(oldest?.workingHours).toBe(1);
    expect((await look("?visa=mine")).lines).toHaveLength(1);
    expect((await look("?lage=waiting")).lines).toHaveLength(1);
    expect((await look("?lage=drafting")).lines).toHaveLength(0);
  });

  test("knows the language a question came in", async () => {
    const { app, look } = await deskOf(open);
    await ask(app);
    await ask(app, {
      text: "Waxaan ahay hooyo kaligeed ah oo leh saddex carruur ah.",
    });
    const page = await look("?sprak=so");
    expect(page.lines.map(({ language }) => language)).toEqual(["so"]);
  });
});
