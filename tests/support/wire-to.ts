import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A wire to PostgreSQL at an address, which can be cut and mended, and the address of its near end. */
export async function wireTo(address: string) {
  const url = new URL(address);
  const socketFile = `${url.searchParams.get("host")}/.s.PGSQL.5432`;
  const open = new Set<Socket>();
  let isCut = false;
  const wire = createServer((near) => {
    const far = connect(socketFile);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
    }
    if (isCut) near.destroy();
  });
  wire.listen(0, "127.0.0.1");
  await once(wire, "listening");
  onTestFinished(() => void wire.close());
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const mend = () => (isCut = false);
  url.searchParams.set("host", "127.0.0.1");
  url.port = String((wire.address() as AddressInfo).port);
  return { url: url.href, cut, mend };
}
