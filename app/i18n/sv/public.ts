import { asking } from "./asking.ts";
import type { Catalogue } from "./catalogue.ts";
import { dialogue } from "./dialogue.ts";
import { helping } from "./helping.ts";
import { following } from "./following.ts";
import { discussing } from "./discussing.ts";
import { reading } from "./reading.ts";
import { telling } from "./telling.ts";

/** What residents and readers read: asking, following one's question, reading others' and what the forum tells of itself. */
export const publicPages = {
  ...asking,
  ...following,
  ...dialogue,
  ...discussing,
  ...reading,
  ...helping,
  ...telling,
} as const satisfies Catalogue;
