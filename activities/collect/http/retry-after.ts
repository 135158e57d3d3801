/**
 * Milliseconds that a Retry-After header asks for: seconds, or an HTTP date counted from `now` (RFC 9110 §10.2.3).
 * Null without the header or when it is neither.
 */
export function parseRetryAfter(header: string | null, now: Date): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse takes words such as "5 minutes" for dates; an HTTP date names its weekday or its time zone.
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
