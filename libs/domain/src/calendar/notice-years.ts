import { addDays, Day, day } from '../day';
import { CalendarYear } from './work-calendar';

/** A year as the product ships it, with where it comes from. */
export interface ShippedYear extends CalendarYear {
  readonly source: string;
}

/** `01-31~02-06` or `04-05`, of the year given. */
function span(year: number, words: string): Day[] {
  const [first = '', last = first] = words.split('~');
  const days: Day[] = [];
  for (let at = day(`${year}-${first}`); at <= day(`${year}-${last}`); at = addDays(at, 1)) days.push(at);
  return days;
}

const shipped = (
  year: number,
  status: CalendarYear['status'],
  source: string,
  off: readonly string[],
  worked: readonly string[],
): ShippedYear => ({
  year,
  status,
  source,
  holidays: off.flatMap((words) => span(year, words)),
  makeUps: worked.map((at) => day(`${year}-${at}`)),
});

/**
 * The State Council's notices for 2021–2026 (国务院办公厅关于部分节假日安排的通知), and of 2027 only the days that are
 * holidays by law (全国年节及纪念日放假办法, 2024), until its notice is imported.
 */
export const NOTICE_YEARS: readonly ShippedYear[] = [
  shipped(
    2021,
    'official',
    '国办发明电〔2020〕27号',
    ['01-01~01-03', '02-11~02-17', '04-03~04-05', '05-01~05-05', '06-12~06-14', '09-19~09-21', '10-01~10-07'],
    ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  ),
  shipped(
    2022,
    'official',
    '国办发明电〔2021〕11号',
    ['01-01~01-03', '01-31~02-06', '04-03~04-05', '04-30~05-04', '06-03~06-05', '09-10~09-12', '10-01~10-07'],
    ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  ),
  shipped(
    2023,
    'official',
    '国办发明电〔2022〕16号',
    ['01-01~01-02', '01-21~01-27', '04-05', '04-29~05-03', '06-22~06-24', '09-29~10-06'],
    ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  ),
  shipped(
    2024,
    'official',
    '国办发明电〔2023〕7号',
    ['01-01', '02-10~02-17', '04-04~04-06', '05-01~05-05', '06-10', '09-15~09-17', '10-01~10-07'],
    ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  ),
  shipped(
    2025,
    'official',
    '国办发明电〔2024〕12号',
    ['01-01', '01-28~02-04', '04-04~04-06', '05-01~05-05', '05-31~06-02', '10-01~10-08'],
    ['01-26', '02-08', '04-27', '09-28', '10-11'],
  ),
  shipped(
    2026,
    'official',
    '国办发明电〔2025〕7号',
    ['01-01~01-03', '02-15~02-23', '04-04~04-06', '05-01~05-05', '06-19~06-21', '09-25~09-27', '10-01~10-07'],
    ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  ),
  shipped(
    2027,
    'provisional',
    '仅法定节日，不含调休；待国务院办公厅公布后导入',
    ['01-01', '02-05~02-08', '04-05', '05-01~05-02', '06-09', '09-15', '10-01~10-03'],
    [],
  ),
];
