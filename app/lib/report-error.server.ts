import { pino } from "pino";

const log = pino({ base: null });

/** Writes that something broke: the kind of error and where in the code. Never its message, which may quote a text. */
export function reportError(error: unknown): void {
  if (!(error instanceof Error))
    return log.error({ kind: typeof error }, "error");
  const code = "code" in error ? nameOnly(error.code) : undefined;
  log.error({ kind: nameOnly(error.name), code, at: framesOf(error) }, "error");
}

/** A name as programs give them; anything that could be words of a person is left out. */
function nameOnly(name: unknown): string | undefined {
  const isName = typeof name === "string" && /^[A-Za-z0-9_]{1,40}$/.test(name);
  return isName ? name : undefined;
}

/** Where in the code, from below the message: a message may hold lines that look like places. */
function framesOf({ stack = "", message }: Error): string[] {
  const below = stack.slice(stack.indexOf(message) + message.length);
  return below
    .split("\n")
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
