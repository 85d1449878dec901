import { Day } from '@huoshui/domain';

/** A day as papers print it, Chinese whatever the page speaks: 8月29日. */
export const shortDay = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** 2022年8月29日. */
export const longDay = (day: Day): string => `${Number(day.slice(0, 4))}年${shortDay(day)}`;
