/** Events near a day. Rule: of two that are equally near, the earlier one: what came of an event comes behind it. */

/** Those that began until a day, the nearest to `around` first. */
export function nearest<Row extends { starts: string }>(rows: Row[], around: string, until: string): Row[] {
  const day = (row: Row) => row.starts.slice(0, 10);
  const away = (row: Row) => Math.abs(Date.parse(`${day(row)}T12:00Z`) - Date.parse(`${around}T12:00Z`));
  return rows
    .filter((row) => day(row) <= until)
    .toSorted((one, other) => away(one) - away(other) || day(one).localeCompare(day(other)));
}
