import type { Generated, Insertable, Selectable } from "kysely";

/**
 * The tables, as the migrations make them. Instants are ISO 8601 UTC text; days are YYYY-MM-DD; truths are 0 and 1.
 *
 * Private: submission, revision, message, seal_key, person, session, invitation, moderation_event, approval.
 * Public:  thread, post, unpublished_thread, thread_search, topic.
 */
export interface Database {
  instance: InstanceTable;
  instance_host: InstanceHostTable;
  topic: TopicTable;
  person: PersonTable;
  session: SessionTable;
  invitation: InvitationTable;
  seal_key: SealKeyTable;
  submission: SubmissionTable;
  revision: RevisionTable;
  message: MessageTable;
  approval: ApprovalTable;
  moderation_event: ModerationEventTable;
  thread: ThreadTable;
  post: PostTable;
  unpublished_thread: UnpublishedThreadTable;
  thread_search: ThreadSearchTable;
}

interface InstanceTable {
  id: string;
  configuration: string;
  content_version: Generated<number>;
  last_submission_number: Generated<number>;
  last_thread_sequence: Generated<number>;
  created_at: string;
  updated_at: string;
}

interface InstanceHostTable {
  host: string;
  instance_id: string;
}

interface TopicTable {
  instance_id: string;
  id: string;
  position: number;
  name: string;
  description: string;
  is_risk: number;
  archived_at: string | null;
}

interface PersonTable {
  id: string;
  instance_id: string;
  email: string;
  name: string;
  role: string;
  password_hash: string | null;
  created_at: string;
  disabled_at: string | null;
}

interface SessionTable {
  id_hash: string;
  instance_id: string;
  person_id: string;
  created_at: string;
  expires_at: string;
}

interface InvitationTable {
  token_hash: string;
  instance_id: string;
  person_id: string;
  expires_at: string;
  used_at: string | null;
}

interface SealKeyTable {
  instance_id: string;
  id: string;
  public_key: string;
  private_key_wrapped: string | null;
  created_at: string;
  destroyed_at: string | null;
}

interface SubmissionTable {
  id: string;
  instance_id: string;
  number: number;
  topic_id: string | null;
  wish: string;
  role: string | null;
  work: string;
  visibility: string;
  risk: string;
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
}

interface RevisionTable {
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

interface MessageTable {
  instance_id: string;
  submission_id: string;
  number: number;
  author: string;
  author_id: string | null;
  audience: string;
  seal_key_id: string;
  sealed: Uint8Array;
  written_at: string;
}

interface ApprovalTable {
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

interface ModerationEventTable {
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
}

interface ThreadTable {
  search_id: Generated<number>;
  instance_id: string;
  id: string;
  sequence: number;
  submission_id: string;
  approval_id: string;
  topic_id: string;
  title: string;
  question: string;
  short_answer: string;
  answer: string;
  text_hash: string;
  question_html: string;
  answer_html: string;
  byline: string;
  post_count: Generated<number>;
  published_on: string;
  review_on: string;
}

interface PostTable {
  instance_id: string;
  thread_id: string;
  position: number;
  approval_id: string;
  author: string;
  text: string;
  text_hash: string;
  html: string;
  published_on: string;
}

interface UnpublishedThreadTable {
  instance_id: string;
  thread_id: string;
  reason_code: string;
  unpublished_on: string;
}

interface ThreadSearchTable {
  rowid: number;
  instance: string;
  stems: string;
}

export type SubmissionRow = Selectable<SubmissionTable>;
export type NewSubmission = Insertable<SubmissionTable>;
export type NewThread = Insertable<ThreadTable>;
export type NewModerationEvent = Insertable<ModerationEventTable>;
export type NewPost = Insertable<PostTable>;
