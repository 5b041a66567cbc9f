import type { Generated } from "kysely";

// Everything that is public.

export interface ThreadTable {
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
  checked_version: string | null;
  corrected_on: string | null;
  correction_code: string | null;
  closed_on: string | null;
  closed_code: string | null;
}

export interface PostTable {
  instance_id: string;
  thread_id: string;
  position: number;
  approval_id: string;
  author: string;
  text: string;
  text_hash: string;
  html: string;
  published_on: string;
  submission_id: string | null;
  checked_version: string | null;
}

export interface RemovedPostTable {
  instance_id: string;
  thread_id: string;
  position: number;
  reason_code: string;
  removed_on: string;
}

export interface UnpublishedThreadTable {
  instance_id: string;
  thread_id: string;
  reason_code: string;
  unpublished_on: string;
}

export interface ThreadSearchTable {
  rowid: number;
  instance: string;
  stems: string;
}
