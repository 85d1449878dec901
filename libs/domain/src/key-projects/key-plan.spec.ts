import { day, Month } from '../day';
import { FEN_IN_WAN } from '../money';
import { investmentReport } from './investment-report';
import { keyPlan } from './key-plan';
import { DEFAULT_KEY_SETTINGS, keySettings } from './key-settings';
import { nextKeyStep } from './next-key-step';

const months = Array.from({ length: 12 }, () => 100 * FEN_IN_WAN);
const plan = {
  level: 'city',
  planFen: 1_200 * FEN_IN_WAN,
  monthsFen: months as number[] | null,
  plannedStart: '2026-03' as Month | null,
  plannedProduction: '2026-12' as Month | null,
};
const codeOf = (decision: { ok: boolean; code?: string }): string | null =>
  decision.ok ? null : (decision.code ?? '');

describe('a key plan', () => {
  it.each([
    [{}, null],
    [{ monthsFen: null }, null],
    [{ level: 'village' }, 'key-project.level'],
    [{ planFen: 0, monthsFen: null }, 'key-project.plan'],
    [{ planFen: -1, monthsFen: null }, 'key-project.plan'],
    [{ planFen: 1.5, monthsFen: null }, 'key-project.plan'],
    [{ planFen: 1_201 * FEN_IN_WAN }, 'key-project.months'],
    [{ monthsFen: months.slice(1) }, 'key-project.months'],
    [{ monthsFen: [-1, ...months.slice(1)] }, 'key-project.months'],
    [{ plannedStart: '2027-01' as Month }, 'key-project.order'],
    [{ plannedStart: '2026-12' as Month }, null],
  ])('with %j: %s', (change, code) => expect(codeOf(keyPlan({ ...plan, ...change }, DEFAULT_KEY_SETTINGS))).toBe(code));
});

describe('the settings of key projects', () => {
  const level = { code: 'city', name: '市重点' };
  it.each([
    [{}, null],
    [{ levels: [] }, 'levels'],
    [{ levels: [level, level] }, 'levels'],
    [{ levels: [{ code: 'City', name: '市' }] }, 'levels'],
    [{ levels: [{ code: 'city', name: ' ' }] }, 'levels'],
    [{ reportingDay: 0 }, 'reporting-day'],
    [{ reportingDay: 32 }, 'reporting-day'],
    [{ reportingDay: 31 }, null],
  ])('with %j: %s', (change, fault) => {
    const decision = keySettings({ ...DEFAULT_KEY_SETTINGS, ...change });
    expect(decision.ok ? null : decision.facts['fault']).toBe(fault);
  });
});

describe('a report of invested money', () => {
  const report = {
    month: '2026-05' as Month,
    amountFen: 5,
    note: null as string | null,
    reason: null as string | null,
  };
  const today = day('2026-06-17');
  it.each([
    [{}, undefined, null],
    [{ amountFen: 0 }, undefined, null],
    [{ month: '2026-06' as Month }, undefined, null],
    [{ month: '2026-07' as Month }, undefined, 'investment.month.future'],
    [{ month: '2025-12' as Month }, undefined, 'investment.month.year'],
    [{}, { amountFen: 5, note: null }, 'investment.unchanged'],
    [{ amountFen: 6 }, { amountFen: 5, note: null }, 'investment.reason'],
    [{ amountFen: 6, reason: '漏计' }, { amountFen: 5, note: null }, null],
  ])('%j after %j: %s', (change, standing, code) =>
    expect(codeOf(investmentReport({ ...report, ...change }, 2026, standing, today))).toBe(code),
  );

  it('keeps a reason only where it corrects something', () => {
    const first = investmentReport({ ...report, reason: '多余' }, 2026, undefined, today);
    expect(first.ok && first.value.reason).toBeNull();
  });
});

describe('the next step', () => {
  const today = day('2026-06-17');
  const signed = { signing: day('2026-01-05'), landing: day('2026-02-01') };
  it.each([
    [{ signing: day('2026-01-05') }, false, { milestone: 'landing', month: null, monthsLate: 0 }],
    [signed, true, { milestone: 'landAcquisition', month: null, monthsLate: 0 }],
    [signed, false, { milestone: 'start', month: '2026-03', monthsLate: 3 }],
    [{ start: day('2026-03-02') }, true, { milestone: 'production', month: '2026-12', monthsLate: 0 }],
    [{ ...signed, production: day('2026-06-01') }, false, null],
  ])('after %j is %j', (days, ownLand, step) => expect(nextKeyStep(days, plan, ownLand, today)).toEqual(step));
});
