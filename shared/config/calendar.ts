const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const TIME = /^[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** A day that exists, as `2001-03-10`: what a date column may hold. */
export function isDate(text: string): boolean {
  return text.length === 10 && startsWithDay(text);
}

/** A day that exists, alone or with a time (`2001-03-10T14:30`, `2001-03-10 14:30:00.5+01:00`): what a timestamp column may hold. */
export function isDateOrTimestamp(text: string): boolean {
  if (isDate(text)) return true;
  const [, hour, minute, second] = TIME.exec(text.slice(10)) ?? [];
  return startsWithDay(text) && hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60;
}

function startsWithDay(text: string): boolean {
  const [day, , month, dayOfMonth] = DATE.exec(text) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  // Date turns 30 February into 1 March.
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(dayOfMonth);
}
