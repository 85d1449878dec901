import fc from 'fast-check';
import { companyParts } from '../companies/company-parts';
import { day } from '../day';
import { DuplicateFacts, suspectDuplicates } from './suspect-duplicates';

const fact = (company: string, project: string, more: Partial<DuplicateFacts> = {}): DuplicateFacts => ({
  company,
  project,
  amountFen: 8_200_000_000,
  signedOn: day('2022-10-30'),
  registeredOn: day('2022-08-29'),
  ...more,
});
const suspect = (rows: DuplicateFacts[], known: DuplicateFacts[] = []) => suspectDuplicates(rows, known, (row) => row);

describe('two spellings of a firm', () => {
  it.each([
    ['珠海润力储能科技有限公司', '珠海', '润力储能科技'],
    ['珠海市润力储能科技有限公司', '珠海', '润力储能科技'],
    ['广东省珠海市润力储能科技有限责任公司', '珠海', '润力储能科技'],
    ['润力储能科技（珠海）有限公司', '珠海', '润力储能科技'],
    ['润力储能科技(珠海市)股份有限公司', '珠海', '润力储能科技'],
    ['珠海润力 储能科技有限公司　', '珠海', '润力储能科技'],
    ['润力储能科技（中国）有限公司', null, '润力储能科技'],
    ['康恒元人工智能有限公司', null, '康恒元人工智能'],
    ['三明智能装备有限公司', null, '三明智能装备'],
    ['三明市智能装备有限公司', '三明', '智能装备'],
    ['北京有限公司', null, '北京'],
    ['內蒙古', null, '內蒙古'],
  ])('%s stands in %s as %s', (name, place, core) => {
    expect(companyParts(name)).toEqual({ place, core });
  });
});

describe('suspected duplicates', () => {
  it.each([
    ['珠海明龙电力科技有限责任公司', '明龙新能源项目'],
    ['珠海市明龙电力科技有限公司', '明龙新能源项目'],
    ['明龙电力科技(珠海)有限公司', '明龙新能源项目'],
    ['珠海明龙 电力科技有限公司', '明龙 新能源项目'],
    ['明龙电力科技有限公司', '明龙新能源建设项目'],
    ['珠海明龙电力科技股份有限公司', '珠海明龙新能源项目'],
    ['珠海明龙电力有限公司', '明龙新能源项目'],
    ['珠海明龙电力科技集团有限公司', '明龙新能源项目'],
    ['珠海明垄电力科技有限公司', '明龙新能源项目'],
  ])('are %s with %s', (company, project) => {
    const first = fact('珠海明龙电力科技有限公司', '明龙新能源项目');
    const later = fact(company, project, { registeredOn: day('2022-09-04') });
    expect(suspect([later, first])).toEqual([{ first, later }]);
  });

  it('hold the same name against each other when only the figures differ', () => {
    const first = fact('珠海明龙电力科技有限公司', '明龙新能源项目');
    const later = fact('珠海明龙电力科技有限公司', '明龙新能源项目', {
      amountFen: 1,
      signedOn: null,
      registeredOn: null,
    });
    expect(suspect([first, later])).toEqual([{ first, later }]);
  });

  it.each([
    ['another phase', '珠海明龙电力科技有限公司', '明龙二期新能源项目'],
    ['another phase in other figures', '珠海明龙电力科技有限公司', '明龙新能源项目（第2期）'],
    ['another subject', '珠海明龙电力科技有限公司', '明龙研发总部项目'],
    ['a firm of another city', '苏州明龙电力科技有限公司', '明龙新能源项目'],
    ['another firm', '珠海云凤电力科技有限公司', '明龙新能源项目'],
  ])('are not %s', (_, company, project) => {
    expect(suspect([fact('珠海明龙电力科技有限公司', '明龙新能源项目'), fact(company, project)])).toEqual([]);
  });

  it('take 一期 and 1期 for one phase', () => {
    const first = fact('珠海明龙电力科技有限公司', '明龙一期项目');
    const later = fact('珠海明龙电力科技有限公司', '明龙1期项目', { amountFen: 5 });
    expect(suspect([first, later])).toEqual([{ first, later }]);
  });

  it('put the earliest first contact first, then the order of the file', () => {
    const [a, b, c] = ['2022-03-01', '2022-02-01', '2022-02-01'].map((on) =>
      fact('珠海明龙电力科技有限公司', '明龙新能源项目', { registeredOn: day(on) }),
    );
    expect(suspect([a, b, c] as DuplicateFacts[])).toEqual([
      { first: b, later: c },
      { first: b, later: a },
    ]);
  });

  it('never hold a known project', () => {
    const known = fact('珠海明龙电力科技有限公司', '明龙新能源项目', { registeredOn: day('2022-12-01') });
    const row = fact('珠海市明龙电力科技有限公司', '明龙新能源项目');
    expect(suspect([row], [known])).toEqual([{ first: known, later: row }]);
    expect(suspect([], [known, known])).toEqual([]);
  });

  it('do not depend on the order of the rows, but for ties', () => {
    const firms = ['珠海甲乙电力有限公司', '甲乙电力（珠海）有限公司', '珠海丙丁软件有限公司'];
    const rows = fc.array(fc.record({ firm: fc.constantFrom(...firms), at: fc.integer({ min: 1, max: 28 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const days = list.map(({ firm }, at) =>
          fact(firm, '同一项目', {
            registeredOn: day(`2022-0${1 + Math.floor(at / 28)}-${String(at + 1).padStart(2, '0')}`),
          }),
        );
        const held = (found: ReturnType<typeof suspect>) => new Set(found.map(({ later }) => later));
        expect(held(suspect([...days].reverse()))).toEqual(held(suspect(days)));
      }),
    );
  });

  it.each([
    ['one project twenty thousand times', () => fact('珠海明龙电力科技有限公司', '明龙新能源项目')],
    [
      'one firm with twenty thousand projects of one amount and day',
      (at: number) => fact('珠海明龙电力科技有限公司', `明龙项目${at}号`),
    ],
    ['twenty thousand firms', (at: number) => fact(`珠海明龙${at}电力科技有限公司`, '明龙新能源项目')],
  ])('are found without comparing each with each among %s', (_, make) => {
    const rows = Array.from({ length: 20_000 }, (_unused, at) => make(at));
    const started = performance.now();
    suspect(rows);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
