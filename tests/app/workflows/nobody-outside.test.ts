import { http, HttpResponse, passthrough } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { freshTeam } from "#tests/support/app.ts";
import { openFreshDatabase } from "#tests/support/databases.ts";
import { approve, ask, bringToSecondRead } from "#tests/support/main-job.ts";

const neighbours = ["localhost", "127.0.0.1"];
const asked: string[] = [];
const outside = setupServer(
  http.all("*", ({ request }) => {
    // The tests' own database server is a neighbour on this machine.
    if (neighbours.includes(new URL(request.url).hostname))
      return passthrough();
    asked.push(request.url);
    return HttpResponse.text("nobody");
  }),
);

beforeAll(() => outside.listen({ onUnhandledFrame: "error" }));
afterAll(() => outside.close());

test("a question goes the whole way, sealed, checked and published, and nobody outside is asked for anything", async () => {
  const { app, maja, samir } = await freshTeam(openFreshDatabase);
  const { submissionId } = await ask(app);
  await bringToSecondRead(app, submissionId, maja);
  await approve(app, submissionId, samir);
  const { instance } = app;
  const publishing = { instance, submissionId, reviewerId: samir };
  expect(await publishThread(app, publishing)).toMatchObject({ ok: true });
  expect(asked).toEqual([]);
});

test("such a request would have been seen", async () => {
  const answer = await fetch("http://outside.localhost/");
  expect(await answer.text()).toBe("nobody");
  expect(asked).toEqual(["http://outside.localhost/"]);
});
