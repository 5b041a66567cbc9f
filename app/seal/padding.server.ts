const bucket = 512;
const lengthBytes = 4;

/** The bytes with their length in front, filled up to a whole number of 512-byte buckets, so that a length tells little. */
export function pad(bytes: Buffer): Buffer {
  const size = Math.ceil((lengthBytes + bytes.length) / bucket) * bucket;
  const padded = Buffer.alloc(size);
  padded.writeUInt32BE(bytes.length, 0);
  bytes.copy(padded, lengthBytes);
  return padded;
}

/** The bytes as they were before pad; throws when the length in front is impossible. */
export function unpad(padded: Buffer): Buffer {
  const length = padded.readUInt32BE(0);
  if (length > padded.length - lengthBytes)
    throw new RangeError("a padded text is shorter than it says");
  return padded.subarray(lengthBytes, lengthBytes + length);
}
