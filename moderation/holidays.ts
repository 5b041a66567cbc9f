/**
 * Swedish public holidays and the eves on which municipal offices are closed.
 * Source: lagen (1989:253) om allmänna helgdagar; Christmas, New Year's and Midsummer Eve count as Sundays in semesterlagen 3 a §.
 */
export function isHoliday(day: Date): boolean {
  return holidaysOf(day.getUTCFullYear()).has(day.toISOString().slice(0, 10));
}

function holidaysOf(year: number): Set<string> {
  const easter = easterSunday(year);
  const days = [
    utc(year, 0, 1),
    utc(year, 0, 6),
    after(easter, -2),
    after(easter, 1),
    utc(year, 4, 1),
    after(easter, 39),
    utc(year, 5, 6),
    ...midsummer(year),
    utc(year, 11, 24),
    utc(year, 11, 25),
    utc(year, 11, 26),
    utc(year, 11, 31),
  ];
  return new Set(days.map((day) => day.toISOString().slice(0, 10)));
}

/** The Friday between 19 and 25 June, and the Saturday after it. */
function midsummer(year: number): Date[] {
  const first = utc(year, 5, 19);
  const eve = after(first, (5 - first.getUTCDay() + 7) % 7);
  return [eve, after(eve, 1)];
}

/** The anonymous Gregorian computus, as printed in Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return utc(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

const utc = (year: number, month: number, day: number): Date =>
  new Date(Date.UTC(year, month, day));

const after = (day: Date, days: number): Date =>
  new Date(day.getTime() + days * 86_400_000);
