import fc from 'fast-check';
import { formatTsv, parseTsv } from '@huoshui/domain';
import { CellChange, Cells, tidied } from './cells';
import { edited, noEdits, without } from './edits';
import { begun, MOST_STEPS, redone, stepped, undone } from './history';
import { pastePlan, PasteTarget } from './paste';
import { at, boxOf, moved } from './selection';
import { offsetsOf, windowOf } from './window';

const stands: Cells = { text: '封顶', nextStep: '', nextStepOn: '', nextStepBy: '' };
const change = (id: string, field: CellChange['field'], value: string): CellChange => ({ id, field, value });

describe('edits', () => {
  it('are what differs from what stands', () => {
    const first = edited(noEdits, [change('a', 'text', '装修'), change('b', 'nextStep', '验收')], () => stands);
    expect([...first]).toEqual([
      ['a', { text: '装修' }],
      ['b', { nextStep: '验收' }],
    ]);
    expect([...edited(first, [change('a', 'text', '封顶')], () => stands)]).toEqual([['b', { nextStep: '验收' }]]);
    expect([...without(first, ['b'])]).toEqual([['a', { text: '装修' }]]);
  });

  it('of lines that nobody knows are none', () => {
    expect(edited(noEdits, [change('a', 'text', '装修')], () => undefined).size).toBe(0);
  });

  it('are kept as people write days', () => {
    expect(tidied('nextStepOn', ' 7月1日 ', '2026-06-17')).toBe('2026-07-01');
    expect(tidied('nextStepOn', '1月5日', '2026-12-20')).toBe('2027-01-05');
    expect(tidied('nextStepOn', '12.30', '2026-12-20')).toBe('2026-12-30');
    expect(tidied('nextStepOn', '2026-01-05', '2026-12-20')).toBe('2026-01-05');
    expect(tidied('nextStepOn', '下周', '2026-06-17')).toBe('下周');
    expect(tidied('text', ' 甲\r\n乙\r', '2026-06-17')).toBe('甲\n乙');
  });
});

describe('the history of a sheet', () => {
  it('goes back as it came, and on again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: MOST_STEPS }), (values) => {
        const full = values.reduce((history, value) => stepped(history, value), begun(-1));
        const back = values.reduce((history) => undone(history), full);
        expect(back.now).toBe(-1);
        expect(values.reduce((history) => redone(history), back)).toEqual(full);
      }),
    );
  });

  it('remembers fifty steps and no more', () => {
    let history = begun(0);
    for (let value = 1; value <= 80; value += 1) history = stepped(history, value);
    for (let step = 0; step < 80; step += 1) history = undone(history);
    expect(history.now).toBe(30);
  });
});

describe('a pasted block', () => {
  const lines = ['0001', '0002', '0003'].map((number) => ({ id: `id${number}`, code: `HS2026-${number}` }));
  const columns: PasteTarget['columns'] = [
    { title: '编号' },
    { title: '项目' },
    { title: '本周进展', field: 'text' },
    { title: '下一步', field: 'nextStep' },
    { title: '完成时限', field: 'nextStepOn' },
  ];
  const target: PasteTarget = { lines, columns, row: 1, column: 2, rows: 1, width: 1 };
  const plan = (text: string, where: Partial<PasteTarget> = {}) => pastePlan(parseTsv(text), { ...target, ...where });

  it('goes by position from the selected cell, and says what fell beside', () => {
    expect(plan('甲\t乙\r\n"丙\n丁"\t戊\r\n己\t庚\r\n')).toEqual({
      changes: [
        change('id0002', 'text', '甲'),
        change('id0002', 'nextStep', '乙'),
        change('id0003', 'text', '丙\n丁'),
        change('id0003', 'nextStep', '戊'),
      ],
      strangers: [],
      beside: 2,
    });
    expect(plan('甲\t乙', { column: 1 })).toMatchObject({ changes: [change('id0002', 'text', '乙')], beside: 1 });
  });

  it('of one value fills all that is selected', () => {
    const { changes } = plan('同上', { row: 0, rows: 3, width: 2 });
    expect(changes).toHaveLength(6);
    expect(new Set(changes.map(({ value }) => value))).toEqual(new Set(['同上']));
  });

  it('goes by code when its first column holds codes, from the selected column on', () => {
    expect(plan('HS2026-0003\t甲\nHS2026-0001\t乙\nHS2026-0009\t丙').changes).toEqual([
      change('id0003', 'text', '甲'),
      change('id0001', 'text', '乙'),
    ]);
    expect(plan('HS2026-0003\t甲', { column: 3 }).changes).toEqual([change('id0003', 'nextStep', '甲')]);
    expect(plan('HS2026-0003\t甲', { column: 0 }).changes).toEqual([change('id0003', 'text', '甲')]);
  });

  it('keeps what is meant for projects that are not shown', () => {
    expect(plan('HS2026-0009\t丙\t丁').strangers).toEqual([
      {
        code: 'HS2026-0009',
        values: [
          { field: 'text', value: '丙' },
          { field: 'nextStep', value: '丁' },
        ],
      },
    ]);
  });

  it('under a header goes by its titles, whatever their order', () => {
    const text = '编号\t企业\t完成时限\t本周进展\nHS2026-0002\t甲公司\t7月1日\t封顶\n';
    expect(plan(text).changes).toEqual([change('id0002', 'nextStepOn', '7月1日'), change('id0002', 'text', '封顶')]);
  });

  it('takes the heads right above the codes, whatever titles stand over them', () => {
    const text = '项目进展（2026-W25）\n共 1 个项目\t\n编号\t项目\t本周进展\nHS2026-0002\t某项目\t封顶\n';
    expect(plan(text).changes).toEqual([change('id0002', 'text', '封顶')]);
  });

  it('copied as whole rows comes back to its own cells', () => {
    const block = lines.map(({ code }, n) => [code, `项目${n}`, `进展${n}`, '', '2026-07-01']);
    expect(plan(formatTsv(block)).changes).toHaveLength(6);
    expect(plan(formatTsv(block)).changes[0]).toEqual(change('id0001', 'text', '进展0'));
  });

  it('loses no cell: each is a change, is kept for a stranger or counts as beside', () => {
    const block = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(block, fc.nat(2), fc.nat(4), (cells, row, column) => {
        const { changes, beside } = pastePlan(cells, { ...target, row, column });
        expect(changes.length + beside).toBe(cells.flat().length);
      }),
    );
  });
});

describe('a selection', () => {
  const last = { row: 9, column: 4 };
  const key = (name: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    ...held,
  });

  it('moves, is drawn, and stays inside', () => {
    const one = at({ row: 0, column: 0 });
    expect(moved(one, key('ArrowUp'), last)).toEqual(one);
    expect(moved(one, key('ArrowDown'), last)).toEqual(at({ row: 1, column: 0 }));
    const drawn = moved(at({ row: 3, column: 3 }), key('ArrowLeft', { shiftKey: true }), last);
    expect(drawn && boxOf(drawn)).toEqual({ top: 3, bottom: 3, left: 2, right: 3 });
    expect(moved(one, key('End', { ctrlKey: true }), last)).toEqual(at(last));
    expect(moved(one, key('Tab'), last)).toEqual(at({ row: 0, column: 1 }));
    expect(moved(one, key('a'), last)).toBeNull();
  });
});

describe('the window of a long sheet', () => {
  it('holds every row that is seen and few others', () => {
    const heights = fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(heights, fc.nat(20_000), fc.integer({ min: 100, max: 1_000 }), (rows, top, height) => {
        const offsets = offsetsOf(rows);
        const [first, end] = windowOf(offsets, top, height);
        rows.forEach((tall, row) => {
          const begins = offsets[row] ?? 0;
          if (begins < top + height && begins + tall > top) expect(row >= first && row < end).toBe(true);
        });
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / 20) + 15);
      }),
    );
  });
});
