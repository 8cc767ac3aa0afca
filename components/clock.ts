/** The clock, for the pages; everything under `lib` is told what time it is. */

/** The moment, in UTC: `2026-11-22T03:00:00.000Z`. */
export const nowMoment = (): string => new Date().toISOString();

/** The day on the clerk's calendar, ISO. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `14:05 ngày 22/11/2026`, in the clerk's own time. */
export function tellMoment(moment: string): string {
  const date = new Date(moment);
  const time = date.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
  return `${time} ngày ${date.toLocaleDateString('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric' })}`;
}
