import { pino } from "pino";

const log = pino({ base: null });

/** Writes that something broke: the kind of error and where in the code. Never its message, which may quote a text. */
export function reportError(error: unknown): void {
  if (!(error instanceof Error))
    return log.error({ kind: typeof error }, "error");
  const code = "code" in error ? String(error.code) : undefined;
  log.error({ kind: error.name, code, at: framesOf(error) }, "error");
}

/** Writes one line about the life of the process itself. */
export function reportEvent(message: string): void {
  log.info(message);
}

function framesOf(error: Error): string[] {
  const lines = error.stack?.split("\n") ?? [];
  return lines
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
