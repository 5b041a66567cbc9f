// Given to a process of its own as --import: its clock is behind by CLOCK_BEHIND_DAYS, so that what it does happened long ago.
const behind = Number(process.env["CLOCK_BEHIND_DAYS"] ?? 0) * 86_400_000;
const present = Date.now.bind(Date);

class DateBehind extends Date {
  constructor(...given: [] | [value: number | string]) {
    if (given.length === 0) super(present() - behind);
    else super(...given);
  }

  static override now(): number {
    return present() - behind;
  }
}

// The few arguments of the real one that are left out here nobody uses.
globalThis.Date = DateBehind as DateConstructor;
