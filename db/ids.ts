declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type InstanceId = Id<"instance">;
export type SubmissionId = Id<"submission">;
export type ThreadId = Id<"thread">;
export type PersonId = Id<"person">;
export type ApprovalId = Id<"approval">;
export type AlarmId = Id<"alarm">;
export type MailId = Id<"mail">;
export type SpecialistRequestId = Id<"specialist-request">;

// 32 signs divide 256: no sign is likelier than another. No I, L, O or U to misread.
const signs = "0123456789abcdefghjkmnpqrstvwxyz";
const idPattern = /^[0-9a-hjkmnp-tv-z]{26}$/;

/** As many random bytes as an id is made of; the id keeps 5 bits of each. */
export const idBytes = 26;

/** A public id of 130 random bits from bytes the caller draws; it tells nothing of what it names. */
export function idFrom<
  Kind extends
    | SubmissionId
    | ThreadId
    | PersonId
    | ApprovalId
    | AlarmId
    | MailId
    | SpecialistRequestId,
>(bytes: Uint8Array): Kind {
  if (bytes.length < idBytes)
    throw new RangeError(`an id needs ${idBytes} bytes`);
  return Array.from(
    bytes.subarray(0, idBytes),
    (byte) => signs[byte % 32],
  ).join("") as Kind;
}

/** The id in an address, or null when it cannot be one. */
export function parseId<
  Kind extends SubmissionId | ThreadId | PersonId | SpecialistRequestId,
>(typed: string | undefined): Kind | null {
  return typed !== undefined && idPattern.test(typed) ? (typed as Kind) : null;
}
