import type { TemplateView } from "#app/components/desk/outcome-view.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import { variablesOf } from "#app/instance/variables.ts";
import { fillVariables, unknownVariables } from "#moderation/variables.ts";

/** The instance's ready texts with their words filled in; a name nothing stands for is told beside. */
export function templateViews(instance: Instance): TemplateView[] {
  const variables = variablesOf(instance);
  return instance.templates.map(({ id, kind, title, body }) => {
    const text = fillVariables(body, variables);
    return { id, kind, title, text, unknown: unknownVariables(text) };
  });
}
