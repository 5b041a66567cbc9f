import { expect, test } from "vitest";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import {
  findReviewer,
  requireReviewer,
} from "#app/session/require-reviewer.server.ts";
import { hashPassword } from "#app/session/password.server.ts";
import { signIn } from "#app/session/sign-in.server.ts";
import { signOut } from "#app/session/sign-out.server.ts";
import type { InstanceId } from "#db/ids.ts";
import { setPassword } from "#db/queries/people.server.ts";
import { addReviewer, freshApp, type TestApp } from "#tests/support/app.ts";
import { openFreshDatabase } from "#tests/support/databases.ts";
import { vi, beforeEach, afterEach } from "vitest";

const minute = 60_000;
const password = "ett långt lösenord";

// Lucia reads the clock itself.
beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ["Date"],
      now: new Date("2026-11-16T11:00:00Z"),
    }),
);
afterEach(() => void vi.useRealTimers());

const signedIn = async () => {
  const app: TestApp = {
    ...(await freshApp(await openFreshDatabase())),
    now: () => new Date(),
  };
  const instanceId = instanceIdOf(app.instance);
  const maja = await addReviewer(app, "Maja");
  await setPassword(app.db, instanceId, maja, {
    passwordHash: await hashPassword(password),
    name: "Maja Holm",
  });
  const result = await signIn(app, {
    instance: app.instance,
    email: "MAJA@example.com",
    password,
  });
  if (!result.ok) throw new Error(result.error);
  const cookie = result.setCookie.split(";")[0] ?? "";
  const request = new Request("http://sundvik.localhost/granska", {
    headers: { Cookie: cookie },
  });
  return {
    app,
    instanceId,
    maja,
    request,
    setCookie: result.setCookie,
    cookie,
  };
};

test("the cookie is one for this host alone, unreadable for scripts, and ends with the browser", async () => {
  const { setCookie } = await signedIn();
  expect(setCookie).toMatch(/^__Host-s=[a-z0-9]+; /);
  for (const attribute of ["HttpOnly", "Secure", "SameSite=Strict", "Path=/"])
    expect(setCookie).toContain(attribute);
  expect(setCookie).not.toMatch(/Max-Age|Expires|Domain/);
});

test("the store keeps a hash of the session, not the session", async () => {
  const { app, cookie } = await signedIn();
  const rows = await app.db.selectFrom("session").select("id_hash").execute();
  expect(rows[0]?.id_hash).toMatch(/^[0-9a-f]{64}$/);
  expect(cookie).not.toContain(rows[0]?.id_hash);
});

test("a session lives through a day of work in small steps, but never longer than eight hours", async () => {
  const { app, instanceId, request } = await signedIn();
  for (let passed = 0; passed < 480; passed += 20) {
    expect(await findReviewer(request, app, instanceId)).toMatchObject({
      name: "Maja Holm",
    });
    vi.setSystemTime(Date.now() + 20 * minute);
  }
  expect(await findReviewer(request, app, instanceId)).toBeNull();
});

test("half an hour without a sign of life ends a session", async () => {
  const { app, instanceId, request } = await signedIn();
  vi.setSystemTime(Date.now() + 10 * minute);
  expect(await findReviewer(request, app, instanceId)).not.toBeNull();
  vi.setSystemTime(Date.now() + 29 * minute);
  expect(await findReviewer(request, app, instanceId)).not.toBeNull();
  vi.setSystemTime(Date.now() + 31 * minute);
  expect(await findReviewer(request, app, instanceId)).toBeNull();
});

test("a session of one municipality is none in another", async () => {
  const { app, request } = await signedIn();
  expect(await findReviewer(request, app, "norrfors" as InstanceId)).toBeNull();
});

test("somebody disabled is out at once", async () => {
  const { app, instanceId, maja, request } = await signedIn();
  await app.db
    .updateTable("person")
    .set({ disabled_at: new Date().toISOString() })
    .where("id", "=", maja)
    .execute();
  expect(await findReviewer(request, app, instanceId)).toBeNull();
});

test("signing out ends the session in the store, not only in the browser", async () => {
  const { app, instanceId, request } = await signedIn();
  await signOut(app, request);
  expect(await findReviewer(request, app, instanceId)).toBeNull();
});

test("a wrong password and an unknown person are told apart by nobody", async () => {
  const { app } = await signedIn();
  const wrong = { ok: false, error: "wrong" };
  expect(
    await signIn(app, {
      instance: app.instance,
      email: "maja@example.com",
      password: "fel",
    }),
  ).toEqual(wrong);
  expect(
    await signIn(app, {
      instance: app.instance,
      email: "ingen@example.com",
      password,
    }),
  ).toEqual(wrong);
});

test("who has been signed out is led back, and told at the door when a form was not taken", async () => {
  const { app } = await signedIn();
  const led = async (method: string) => {
    const page = "http://sundvik.localhost/granska/fragor/1?visa=mine";
    const turned: unknown = await requireReviewer(
      new Request(page, { method }),
      { app },
    ).catch((thrown: unknown) => thrown);
    return turned instanceof Response ? turned.headers.get("Location") : null;
  };
  const here = encodeURIComponent("/granska/fragor/1");
  expect(await led("GET")).toBe(
    `/konto/logga-in?till=${encodeURIComponent("/granska/fragor/1?visa=mine")}`,
  );
  expect(await led("POST")).toBe(
    `/konto/logga-in?klart=inte-sparat&till=${here}`,
  );
});
