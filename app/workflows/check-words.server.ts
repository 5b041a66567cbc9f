import type { Instance } from "#app/instance/instance-file.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { checkText } from "#moderation/check.ts";
import type { Kind, Tier } from "#moderation/finding.ts";
import { checkOptionsOf } from "./check-options.ts";

/** Something in words to the asker that may be about somebody. */
export interface Warning {
  surface: string;
  kind: Kind;
  tier: Tier;
}

/** What in words to the asker may be somebody's personal data, each once; a warning and never a stop, since the asker may have named it themselves. */
export function checkWords(
  app: Pick<AppParts, "lexicon">,
  instance: Instance,
  words: string,
): Warning[] {
  const { findings } = checkText(words, checkOptionsOf(app, instance));
  const warnings = findings
    .filter(({ tier }) => tier !== "info")
    .map(({ surface, kind, tier }): Warning => ({ surface, kind, tier }));
  return [
    ...new Map(warnings.map((warning) => [warning.surface, warning])).values(),
  ];
}
