/** Which part of something published its asker wants taken away. */
export const removalParts = ["all", "question", "answer"] as const;
export type RemovalPart = (typeof removalParts)[number];
