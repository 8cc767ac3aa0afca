/**
 * The Vietnamese lunar calendar, reckoned for UTC+7 as the State calendar is (Quyết định 121/CP of
 * 1967), after the published method of Hồ Ngọc Đức: months begin on the day of the new moon, the
 * month of the winter solstice is the eleventh, and a month without a major solar term is a leap one.
 */
import { toIsoDate } from '../vietnamese/dates.ts';

const TIME_ZONE_DAYS = 7 / 24;
const SYNODIC_MONTH = 29.530588853;
/** Julian day (UT) of the new moon of 1 January 1900, from which months are counted. */
const FIRST_NEW_MOON = 2415021.076998695;
const RADIANS = Math.PI / 180;

/**
 * The solar day of a day of the lunar calendar; not for leap months, in which no public holiday lies.
 *
 * @param year lunar year, 1900 to 2198
 * @param month 1 to 12
 * @param day 1 to 30; the day is not checked against the length of the month
 * @returns ISO date
 */
export function solarDate(year: number, month: number, day: number): string {
  // Months 11 and 12 follow the winter solstice of their own year, the others that of the year before.
  const cycleYear = month < 11 ? year - 1 : year;
  const start = monthEleven(cycleYear);
  const end = monthEleven(cycleYear + 1);
  let offset = (month + 1) % 12;
  if (end - start > 365 && offset >= leapMonthOffset(start)) offset += 1;
  const k = Math.floor(0.5 + (start - FIRST_NEW_MOON) / SYNODIC_MONTH);
  return isoOfJulianDay(newMoonDay(k + offset) + day - 1);
}

/** Lunar New Year's Day (mùng một Tết) of a year, ISO date. */
export function lunarNewYear(year: number): string {
  return solarDate(year, 1, 1);
}

function isoOfJulianDay(julianDay: number): string {
  const date = new Date((julianDay - 2440588) * 86_400_000);
  return toIsoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function julianDayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 2440588;
}

/** Julian date (UT) of new moon number `k` (Meeus, Astronomical Algorithms, 1991). */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIANS);
  const sunAnomaly = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIANS;
  const moonAnomaly = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIANS;
  const moonLatitude = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIANS;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sunAnomaly) +
    0.0021 * Math.sin(2 * sunAnomaly) -
    0.4068 * Math.sin(moonAnomaly) +
    0.0161 * Math.sin(2 * moonAnomaly) -
    0.0004 * Math.sin(3 * moonAnomaly) +
    0.0104 * Math.sin(2 * moonLatitude) -
    0.0051 * Math.sin(sunAnomaly + moonAnomaly) -
    0.0074 * Math.sin(sunAnomaly - moonAnomaly) +
    0.0004 * Math.sin(2 * moonLatitude + sunAnomaly) -
    0.0004 * Math.sin(2 * moonLatitude - sunAnomaly) -
    0.0006 * Math.sin(2 * moonLatitude + moonAnomaly) +
    0.001 * Math.sin(2 * moonLatitude - moonAnomaly) +
    0.0005 * Math.sin(2 * moonAnomaly + sunAnomaly);
  const deltaT =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + correction - deltaT;
}

/** Julian day, in Viet Nam, of new moon number `k`. */
function newMoonDay(k: number): number {
  return Math.floor(newMoon(k) + 0.5 + TIME_ZONE_DAYS);
}

/** Which twelfth (0 to 11) of its path the sun is in at the start of a day in Viet Nam. */
function solarTerm(julianDay: number): number {
  const t = (julianDay - 2451545.5 - TIME_ZONE_DAYS) / 36525;
  const t2 = t * t;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RADIANS;
  const meanLongitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = (((meanLongitude + centre) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
}

/** Julian day on which the eleventh lunar month of a year begins: the one with the winter solstice. */
function monthEleven(year: number): number {
  const k = Math.floor((julianDayOf(year, 12, 31) - 2415021) / SYNODIC_MONTH);
  const day = newMoonDay(k);
  return solarTerm(day) >= 9 ? newMoonDay(k - 1) : day;
}

/** Where, counted from the eleventh month that begins on `start`, the leap month lies. */
function leapMonthOffset(start: number): number {
  const k = Math.floor((start - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5);
  let offset = 1;
  let term = solarTerm(newMoonDay(k + offset));
  let previous: number;
  do {
    previous = term;
    offset += 1;
    term = solarTerm(newMoonDay(k + offset));
  } while (term !== previous && offset < 14);
  return offset - 1;
}
