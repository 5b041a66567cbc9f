/** Why a discussion in a thread was closed; the thread's page tells it in words. */
export const closeReasons = ["answered", "off-topic", "identifying"] as const;
export type CloseReason = (typeof closeReasons)[number];
