import {
  chmodSync,
  existsSync,
  mkdtempSync,
  rmSync,
  statfsSync,
} from "node:fs";

const memory = "/dev/shm/";
/** More than a whole run has ever held at once: a container's usual 64 MB are too few. */
const bytesNeeded = 3 * 2 ** 30;

/**
 * From now on temporary files are kept in memory, where the machine has room for it; gives what removes them. Nothing here need
 * survive a power cut, and on a disk every commit waits for it; all that the app does and sees is as usual.
 */
export function keepFilesInMemory(): () => void {
  if (!hasRoom()) return () => undefined;
  const folder = mkdtempSync(`${memory}fragaladan-`);
  // PostgreSQL has a folder in it and runs as somebody else.
  chmodSync(folder, 0o755);
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

function hasRoom(): boolean {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= bytesNeeded;
}
