/** Dates as ISO text (`YYYY-MM-DD`), and ages between them. */
import { counted } from './number.ts';

const DAY = 86_400_000;

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** An age in days as people say it: `12 days`, `5 months`, `6 y 2 m`. Months of 30.44 days. */
export function formatAge(days: number): string {
  if (days < 0) return 'not yet';
  if (days < 60) return counted(days, 'day');
  const months = Math.floor(days / 30.44);
  return months < 24 ? `${months} months` : `${Math.floor(months / 12)} y ${months % 12} m`;
}

/** An ISO instant to the minute, as it was written, in words: `2025-06-30 10:00`. */
export function instantInWords(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}

/** The local day of a clock time, as an ISO date. */
export function isoDay(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
