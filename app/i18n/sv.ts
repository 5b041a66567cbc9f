import { after } from "./sv/after.ts";
import { alarms } from "./sv/alarms.ts";
import { account } from "./sv/account.ts";
import { common } from "./sv/common.ts";
import { desk } from "./sv/desk.ts";
import { discussionDesk } from "./sv/discussion-desk.ts";
import { findings } from "./sv/findings.ts";
import { insight } from "./sv/insight.ts";
import { queue } from "./sv/queue.ts";
import { training } from "./sv/training.ts";
import { outcomes } from "./sv/outcomes.ts";
import { lifeline } from "./sv/lifeline.ts";
import { secondReading } from "./sv/second-reading.ts";
import { veto } from "./sv/veto.ts";
import { publicPages } from "./sv/public.ts";

/** Every word on screen, in Swedish. */
export const sv = {
  ...common,
  ...publicPages,
  ...findings,
  ...desk,
  ...outcomes,
  ...secondReading,
  ...lifeline,
  ...queue,
  ...discussionDesk,
  ...account,
  ...after,
  ...alarms,
  ...training,
  ...insight,
  ...veto,
};
