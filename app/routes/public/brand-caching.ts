/** How long a file of the instance's look may be kept: for ever at the address of its own version, else not at all. */
export function brandCaching(
  asked: string | undefined,
  version: string,
): string {
  return asked === version ? "public, max-age=31536000, immutable" : "no-cache";
}
