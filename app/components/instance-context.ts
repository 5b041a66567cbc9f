import { createContext, useContext } from "react";
import type { Instance } from "#app/instance/instance-file.ts";

/** What a resident's page may show of its instance; the lists of the checker are not among it. */
export type ShownInstance = Pick<
  Instance,
  | "name"
  | "shortName"
  | "unit"
  | "topics"
  | "crisis"
  | "texts"
  | "workingHours"
  | "answerTarget"
  | "reviewMode"
  | "notices"
  | "retention"
>;

const InstanceContext = createContext<ShownInstance | null>(null);

/** Gives every component below the instance whose page it is. */
export const InstanceProvider = InstanceContext.Provider;

/** The instance whose page this is, or null on a page that belongs to none. */
export function useInstanceIfAny(): ShownInstance | null {
  return useContext(InstanceContext);
}

/** The instance whose page this is; throws outside the frame, where no page stands. */
export function useInstance(): ShownInstance {
  const instance = useContext(InstanceContext);
  if (!instance)
    throw new Error("a page of an instance stands outside its frame");
  return instance;
}

/** The part of an instance that a resident's page may show. */
export function shownInstance(
  instance: Instance,
  { sendsMail }: { sendsMail: boolean },
): ShownInstance {
  const {
    name,
    shortName,
    unit,
    topics,
    crisis,
    texts,
    workingHours,
    answerTarget,
    reviewMode,
    notices,
    retention,
  } = instance;
  return {
    name,
    shortName,
    unit,
    topics,
    crisis,
    texts,
    workingHours,
    answerTarget,
    reviewMode,
    // Promised only where it can be kept.
    notices: notices && sendsMail,
    retention,
  };
}
