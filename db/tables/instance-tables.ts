import type { Generated } from "kysely";

// The municipality, its people and its keys.

export interface InstanceTable {
  id: string;
  configuration: string;
  content_version: Generated<number>;
  last_submission_number: Generated<number>;
  last_thread_sequence: Generated<number>;
  created_at: string;
  updated_at: string;
}

export interface InstanceHostTable {
  host: string;
  instance_id: string;
}

export interface TopicTable {
  instance_id: string;
  id: string;
  position: number;
  name: string;
  description: string;
  is_risk: number;
  archived_at: string | null;
}

export interface PersonTable {
  id: string;
  instance_id: string;
  email: string;
  name: string;
  role: string;
  password_hash: string | null;
  created_at: string;
  disabled_at: string | null;
  access: Generated<string>;
  speciality: string | null;
}

export interface SessionTable {
  id_hash: string;
  instance_id: string;
  person_id: string;
  created_at: string;
  expires_at: string;
}

export interface InvitationTable {
  token_hash: string;
  instance_id: string;
  person_id: string;
  expires_at: string;
  used_at: string | null;
}

export interface SealKeyTable {
  instance_id: string;
  id: string;
  public_key: string;
  private_key_wrapped: string | null;
  created_at: string;
  destroyed_at: string | null;
}
