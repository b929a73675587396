/** A day of the calendar in a sample. */
export interface SampleDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const dayMs = 86_400_000;

/** A day; months above 12 run into the next years. */
export function sampleDay(year: number, month: number, day: number): SampleDay {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day };
}

/** As dd/MM/yyyy. */
export function dayAsText({ year, month, day }: SampleDay): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}

/** As the number Excel keeps (1900 system): 45366 for 15 March 2024. */
export function dayAsSerial({ year, month, day }: SampleDay): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / dayMs;
}

/** As exceljs writes a true Excel date: midnight UTC. */
export function dayAsDate({ year, month, day }: SampleDay): Date {
  return new Date(Date.UTC(year, month - 1, day));
}
