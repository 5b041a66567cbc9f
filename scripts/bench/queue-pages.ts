import { setTimeout as pause } from "node:timers/promises";
import type { Instance } from "#app/instance/instance-file.ts";
import { demoPassword } from "#scripts/demo/demo-staff.ts";
import { fetchStaffPage, signInCookie } from "./staff-page.ts";
import type { MeasuredProcess } from "./process.ts";
import type { Timed } from "./ratio-table.ts";

const rounds = 40;
const pages: [name: string, address: string][] = [
  ["the page by risk", "/granska"],
  ["the page by clock", "/granska?ordning=clock"],
  ["the page of the late, another language", "/granska?klocka=late&sprak=not-sv"],
]; // prettier-ignore

/** Times the queue's page as staff get it from the built forum: the session, every question to the store, and the HTML. */
export async function queuePages(
  server: MeasuredProcess,
  instance: Instance,
): Promise<Timed[]> {
  const host = instance.hosts[0] ?? "";
  const email = `maja@${instance.id}.example`;
  const at = { port: server.port, host };
  const cookie = await signInCookie(at, { email, password: demoPassword });
  const timed = async (name: string, address: string): Promise<Timed> => {
    const times: number[] = [];
    const before = server.cpuMilliseconds();
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await fetchStaffPage(at, address, cookie);
      times.push(performance.now() - start);
    }
    const after = server.cpuMilliseconds();
    const unknown = before === null || after === null;
    return { name, times, cpu: unknown ? null : (after - before) / rounds };
  };
  await fetchStaffPage(at, "/granska", cookie);
  const first = "the page, while the index of likeness is made";
  const lines = [await timed(first, "/granska")];
  await untilAtRest(server);
  for (const [name, address] of pages) lines.push(await timed(name, address));
  return lines;
}

/** Waits until the server does nothing by itself. */
async function untilAtRest(server: MeasuredProcess): Promise<void> {
  for (;;) {
    const before = server.cpuMilliseconds();
    await pause(1_000);
    const after = server.cpuMilliseconds();
    if (before === null || after === null || after - before < 100) return;
  }
}
