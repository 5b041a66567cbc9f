import type { Generated } from "kysely";

// What stands around the questions: alarms, mail on its way, things to look over, how it went, and practice.

export interface AlarmTable {
  id: string;
  instance_id: string;
  submission_id: string;
  kind: string;
  raised_at: string;
  acknowledged_by: string | null;
  acknowledged_at: string | null;
}

export interface MailTable {
  id: string;
  instance_id: string;
  submission_id: string | null;
  kind: string;
  once_key: string;
  queued_at: string;
  attempts: Generated<number>;
  next_attempt_at: string;
  sent_at: string | null;
  given_up_at: string | null;
}

export interface NoticeAddressTable {
  instance_id: string;
  submission_id: string;
  seal_key_id: string;
  sealed: Uint8Array;
}

export interface TaskTable {
  id: string;
  instance_id: string;
  kind: string;
  submission_id: string | null;
  thread_id: string | null;
  post_position: number | null;
  code: string | null;
  once_key: string;
  seal_key_id: string | null;
  sealed: Uint8Array | null;
  opened_at: string;
  closed_at: string | null;
  closed_by: string | null;
  outcome: string | null;
}

export interface FeedbackTable {
  instance_id: string;
  submission_id: string;
  right_thing: string | null;
  helped: string | null;
  given_on: string;
}

export interface TallyTable {
  instance_id: string;
  week: string;
  name: string;
  topic_id: string;
  count: number;
}

export interface TrainingResultTable {
  id: string;
  instance_id: string;
  person_id: string;
  exercise_id: string;
  seeded: number;
  found: number;
  needless: number;
  seconds: number;
  finished_at: string;
}
