import net from "node:net";

/** Every place outside this machine that code has tried to reach since holdToLoopback was called. */
export const outsideAttempts: string[] = [];

let isHeld = false;

/** From now on this process reaches itself and its neighbours on the machine only; any other connection fails and is noted. */
export function holdToLoopback(): void {
  // A process runs many files, each of which asks for it.
  if (isHeld) return;
  isHeld = true;
  const connect: unknown = Reflect.get(net.Socket.prototype, "connect");
  if (typeof connect !== "function") throw new Error("net has changed");
  Reflect.set(
    net.Socket.prototype,
    "connect",
    function (this: net.Socket, ...connection: unknown[]): unknown {
      const host = hostOf(connection);
      if (isLoopback(host))
        return Reflect.apply(connect, this, connection) as unknown;
      outsideAttempts.push(host);
      process.stderr.write(`reached outside: ${host}\n`);
      // Later, as a real refusal comes: whoever asked has then had time to listen for it.
      setImmediate(() => this.destroy(new Error(`no way out to ${host}`)));
      return this;
    },
  );
}

/** Node passes its own calls on as one array of [options, listener]. */
function hostOf([first, second]: unknown[]): string {
  const target: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof target === "number")
    return typeof second === "string" ? second : "localhost";
  if (typeof target !== "object" || target === null) return "localhost";
  const { host = "localhost" } = target as { host?: string | null };
  return host ?? "localhost";
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|.+\.localhost)$/.test(host);
}
