/** SQL that writes a timestamptz as an ISO instant in UTC with milliseconds, whatever the session's time zone. */
export function isoInstant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
