/** Where to go after signing in: the desk's page that was asked for, never anywhere outside it. */
export function returnPath(asked: string | null): string {
  const isAtDesk =
    asked !== null && /^\/granska(?:[/?][a-z0-9/?=&_.:%-]*)?$/iu.test(asked);
  return isAtDesk && !asked.includes("//") ? asked : "/granska";
}
