import { hostname } from 'node:os';

/**
 * Takes out of a transcript what differs from run to run and from machine to machine, and nothing else: digests, rows, metrics and
 * losses of the training stay, since they must be the same everywhere.
 *
 * | stands for | what it was |
 * |---|---|
 * | `<dir>` | the temporary folder of the test |
 * | `<time>` | how long something took: `0.2 s`, `175 ms`, the digits of `"seconds":2.1` |
 * | `<date>` | when it ran: `2026-11-21 12:30 UTC`, `2026-11-21T12:30:00.000Z` |
 * | `<pid>`, `<host>` | who holds a lock |
 * | `<digest of a time>` | digests of statements and log entries, which hold the time at which they were written |
 */
export function scrub(text: string, folder: string): string {
  return text
    .replaceAll(folder, '<dir>')
    .replaceAll(/\b\d+(?:\.\d+)? m?s\b/g, '<time>')
    .replaceAll(/"seconds":[\d.]+/g, '"seconds":<time>')
    .replaceAll(/\b20\d\d-\d\d-\d\d \d\d:\d\d UTC/g, '<date>')
    .replaceAll(/\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<date>')
    .replaceAll(/"(previous|evaluation|package)":"sha256:[0-9a-f]{64}"/g, '"$1":"<digest of a time>"')
    .replaceAll(/\bprocess \d+ on /g, 'process <pid> on ')
    .replaceAll(`on ${hostname()} since`, 'on <host> since');
}
