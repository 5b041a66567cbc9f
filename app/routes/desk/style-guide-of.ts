import { styleGuide } from "#app/i18n/sv/style-guide.ts";
import type { Instance } from "#app/instance/instance-file.ts";

/** How answers are written here: the instance's own rules, or ours where it has none. */
export function styleGuideOf({ styleGuide: own }: Instance): readonly string[] {
  return own.length > 0 ? own : styleGuide;
}
