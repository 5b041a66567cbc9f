import path from "node:path";
import { freePort } from "./free-port.ts";
import { type MeasuredProcess, startProcess } from "./process.ts";

/** Starts the built forum on the data in the folder, with or without its page cache. */
export async function startForum(
  folder: string,
  pageCache: "on" | "off",
): Promise<MeasuredProcess> {
  return startProcess(
    "app/server.ts",
    await freePort(),
    {
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      DATA_DIR: path.join(folder, "data"),
      PAGE_CACHE: pageCache,
      // Lets each measured request come from an address of its own.
      TRUST_PROXY: "127.0.0.1",
    },
    ["--no-demo"],
  );
}
