import { formatDate } from '../../../lib/vietnamese/dates.ts';

const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

/** @example tellDay('2026-11-24') // 'Thứ ba 24/11/2026' */
export function tellDay(day: string): string {
  return `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${formatDate(day)}`;
}
