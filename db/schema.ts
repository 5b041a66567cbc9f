import type { Insertable, Selectable } from "kysely";
import type {
  InstanceTable,
  InstanceHostTable,
  TopicTable,
  PersonTable,
  SessionTable,
  InvitationTable,
  SealKeyTable,
} from "./tables/instance-tables.ts";
import type {
  SubmissionTable,
  RevisionTable,
  MessageTable,
  ApprovalTable,
  ModerationEventTable,
  ChildCheckTable,
  SpecialistRequestTable,
  CorrectionTable,
} from "./tables/case-tables.ts";
import type {
  ThreadTable,
  PostTable,
  RemovedPostTable,
  UnpublishedThreadTable,
  ThreadSearchTable,
} from "./tables/forum-tables.ts";
import type {
  AlarmTable,
  MailTable,
  NoticeAddressTable,
  TaskTable,
  FeedbackTable,
  TallyTable,
  TrainingResultTable,
} from "./tables/around-tables.ts";

/**
 * The tables, as the migrations make them. Instants are ISO 8601 UTC text; days are YYYY-MM-DD; truths are 0 and 1.
 *
 * Private: submission, revision, message, seal_key, person, session, invitation, moderation_event, approval, child_check,
 *          specialist_request, correction, alarm, mail, notice_address, task, feedback, tally, training_result.
 * Public:  thread, post, removed_post, unpublished_thread, thread_search, topic.
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
  removed_post: RemovedPostTable;
  unpublished_thread: UnpublishedThreadTable;
  thread_search: ThreadSearchTable;
  child_check: ChildCheckTable;
  specialist_request: SpecialistRequestTable;
  correction: CorrectionTable;
  alarm: AlarmTable;
  mail: MailTable;
  notice_address: NoticeAddressTable;
  task: TaskTable;
  feedback: FeedbackTable;
  tally: TallyTable;
  training_result: TrainingResultTable;
}

export type SubmissionRow = Selectable<SubmissionTable>;
export type NewSubmission = Insertable<SubmissionTable>;
export type NewThread = Insertable<ThreadTable>;
export type NewModerationEvent = Insertable<ModerationEventTable>;
export type NewPost = Insertable<PostTable>;
