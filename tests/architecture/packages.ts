/** The part of package.json that pins. */
export interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
/** The part of package-lock.json that says what is installed. */
export interface Lock {
  packages: Record<string, { version?: string }>;
}

/** Remix's own packages move as one; its router and web-* packages have versions of their own. */
const remix =
  /(^|node_modules\/)(remix|@remix-run\/(dev|node|react|serve|express|server-runtime))$/;
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Each dependency whose version is not one version. */
export function looseVersions(manifest: Manifest): string[] {
  return dependenciesOf(manifest)
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${name} ${version} is not an exact version`);
}

/** Each of Remix's packages when they are of more than one version. */
export function mixedRemix(manifest: Manifest, lock: Lock): string[] {
  const installed = Object.entries(lock.packages).map(
    ([path, { version = "" }]): [string, string] => [path, version],
  );
  const found = [...dependenciesOf(manifest), ...installed].filter(([name]) =>
    remix.test(name),
  );
  const versions = new Set(found.map(([, version]) => version));
  return versions.size > 1
    ? found.map(([name, version]) => `${name} is ${version}`)
    : [];
}

const dependenciesOf = (manifest: Manifest): [string, string][] =>
  Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
