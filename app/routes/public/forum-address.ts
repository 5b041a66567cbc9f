/** Where an instance is reached from the installation's own address: its host, with the scheme and port in use. */
export function forumAddress(origin: string, hosts: readonly string[]): string {
  const { protocol, port, hostname } = new URL(origin);
  // On one's own machine the names for it come first, elsewhere those for the world.
  const isLocal = hostname === "localhost";
  const host =
    hosts.find((each) => each.endsWith(".localhost") === isLocal) ??
    hosts[0] ??
    hostname;
  return `${protocol}//${host}${port ? `:${port}` : ""}/`;
}
