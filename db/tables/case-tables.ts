import type { Generated } from "kysely";

// Everything about a question that is private.

export interface SubmissionTable {
  id: string;
  instance_id: string;
  number: number;
  topic_id: string | null;
  wish: string;
  role: string | null;
  work: string;
  visibility: string;
  risk: string;
  risk_judged_at: Generated<string | null>;
  lane: string;
  received_at: string;
  row_version: number;
  claimed_by: string | null;
  claim_expires_at: string | null;
  drafter_id: string | null;
  form_key: string;
  receipt_hash: string | null;
  receipt_pending: Uint8Array | null;
  receipt_seal_key_id: string | null;
  purged_at: string | null;
  kind: Generated<string>;
  thread_id: string | null;
  post_author: string | null;
  language: Generated<string>;
  due_at: string | null;
  publish_after: string | null;
  returned_at: string | null;
  ended_at: string | null;
  staff_seconds: Generated<number>;
  touched_at: string | null;
}

export interface RevisionTable {
  instance_id: string;
  submission_id: string;
  number: number;
  author_id: string | null;
  seal_key_id: string;
  sealed: Uint8Array;
  text_hash: string | null;
  saved_at: string;
  sent_at: string | null;
}

export interface MessageTable {
  instance_id: string;
  submission_id: string;
  number: number;
  author: string;
  author_id: string | null;
  audience: string;
  seal_key_id: string;
  sealed: Uint8Array;
  written_at: string;
  kind: Generated<string>;
  revision_number: number | null;
  passage_part: string | null;
  passage_start: number | null;
  passage_end: number | null;
}

export interface ApprovalTable {
  id: string;
  instance_id: string;
  submission_id: string;
  subject: string;
  revision_number: number;
  text_hash: string;
  checker_version: string;
  undecided_must: number;
  complete: number;
  drafter_id: string;
  approver_id: string;
  sole_reason: string | null;
  approved_at: string;
}

export interface ModerationEventTable {
  sequence: Generated<number>;
  instance_id: string;
  submission_id: string | null;
  thread_id: string | null;
  actor: string;
  actor_id: string | null;
  at: string;
  action: string;
  from_work: string | null;
  to_work: string | null;
  reason_code: string | null;
  reason: string | null;
  row_version: number | null;
  held_by: string | null;
}

export interface ChildCheckTable {
  instance_id: string;
  submission_id: string;
  number: number;
  outcome: string;
  person_id: string;
  checked_at: string;
  read_messages: Generated<number>;
}

export interface SpecialistRequestTable {
  id: string;
  instance_id: string;
  submission_id: string;
  asked_by: string;
  specialist_id: string;
  question_number: number;
  answer_number: number | null;
  asked_at: string;
  answered_at: string | null;
}

export interface CorrectionTable {
  id: string;
  instance_id: string;
  submission_id: string;
  thread_id: string;
  state: string;
  reason_code: string;
  drafter_id: string;
  row_version: number;
  started_at: string;
  ended_at: string | null;
}
