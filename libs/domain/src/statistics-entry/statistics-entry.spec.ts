import fc from 'fast-check';
import { addDays, day } from '../day';
import { FEN_IN_WAN } from '../money';
import { applicability } from './applicability';
import { Checklist, checklist, DEFAULT_CHECKLIST } from './checklist';
import { closingOn, lastClosing } from './closing-day';
import { ENTRY_STATES, entryMoves, EntryState, entryState, moveEntry } from './entry-state';
import { StatedPaper, statisticsMismatches } from './statistics-mismatches';
import { missingPapers, submission } from './submission';

describe('the life of a case', () => {
  it('can reach every state from the first', () => {
    const reached = new Set<EntryState>([EntryState.NotDue]);
    for (const state of reached) entryMoves[state].forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...ENTRY_STATES].sort());
  });

  it('ends on the list, and nowhere else', () => {
    expect(ENTRY_STATES.filter((state) => entryMoves[state].length === 0)).toEqual([EntryState.Listed]);
  });

  it.each(ENTRY_STATES.flatMap((from) => ENTRY_STATES.map((to) => [from, to] as const)))(
    '%s to %s as the table says',
    (from, to) => {
      const open: readonly EntryState[] = entryMoves[from];
      const refused = { ok: false, code: 'statistics.state.closed', facts: { from, to } };
      expect(moveEntry(from, to)).toEqual(open.includes(to) ? { ok: true, value: to } : refused);
    },
  );

  it.each([
    [null, false, 'notDue'],
    [null, true, 'collecting'],
    ['notDue', true, 'collecting'],
    ['submitted', false, 'submitted'],
    ['rejected', true, 'rejected'],
  ] as const)('kept as %s with start %s stands as %s', (kept, started, stands) =>
    expect(entryState(kept, started)).toBe(stands),
  );
});

describe('the closing day', () => {
  it.each([
    ['2026-03-10', '2026-03-10'],
    ['2026-03-11', '2026-04-10'],
    ['2026-12-31', '2027-01-10'],
  ])('for a start on %s is %s', (start, closing) => expect(closingOn(day(start), 10)).toBe(closing));

  it('says the same about who is due as the last one gone', () => {
    const from = day('2026-01-01');
    fc.assert(
      fc.property(fc.nat(800), fc.nat(800), fc.integer({ min: 1, max: 31 }), (started, now, closingDay) => {
        const [start, today] = [addDays(from, started), addDays(from, now)];
        expect(closingOn(start, closingDay) <= today).toBe(start <= lastClosing(today, closingDay));
      }),
    );
  });
});

describe('what is to be listed', () => {
  it.each([
    [null, 500, true, 'amount'],
    [null, 499, false, 'amount'],
    [true, 1, true, 'office'],
    [false, 90_000, false, 'office'],
  ] as const)('decided %s, %d 万元: %s by %s', (decided, wan, applicable, by) =>
    expect(applicability(decided, wan * FEN_IN_WAN, DEFAULT_CHECKLIST)).toEqual({ applicable, by }),
  );

  it.each([
    [{}, null],
    [{ papers: [] }, 'papers'],
    [{ papers: [DEFAULT_CHECKLIST.papers[0], DEFAULT_CHECKLIST.papers[0]] }, 'papers'],
    [{ closingDay: 32 }, 'closing-day'],
    [{ toleranceBasisPoints: -1 }, 'amounts'],
    [{ leastFen: 0.5 }, 'amounts'],
  ])('a checklist with %j: %s', (change, fault) => {
    const decision = checklist({ ...DEFAULT_CHECKLIST, ...change } as Checklist);
    expect(decision.ok ? null : decision.facts['fault']).toBe(fault);
  });
});

const terms = { company: '珠海德翼精密有限公司', amountFen: 10_000 * FEN_IN_WAN };
const paper = (code: string, said: Partial<StatedPaper> = {}): StatedPaper => ({
  code,
  investor: null,
  contractParty: null,
  amountFen: null,
  ...said,
});
const sound = [
  paper('filing', { investor: '珠海德翼精密有限责任公司', amountFen: 10_000 * FEN_IN_WAN }),
  paper('contract', { contractParty: '珠海德翼精密有限公司', amountFen: 6_000 * FEN_IN_WAN }),
  paper('licence', { investor: '珠海 德翼精密有限公司' }),
];
const found = (papers: readonly StatedPaper[]): string[] =>
  statisticsMismatches(papers, terms, DEFAULT_CHECKLIST).map(
    ({ kind, one, other }) => `${kind} ${one.paper}=${one.value} ${other.paper}=${other.value}`,
  );
const changed = (code: string, said: Partial<StatedPaper>): StatedPaper[] =>
  sound.map((one) => (one.code === code ? { ...one, ...said } : one));

describe('mismatches of the papers', () => {
  it('are none where the same firm is written in different ways', () => expect(found(sound)).toEqual([]));

  it('are none before there is a paper', () => expect(found([])).toEqual([]));

  it('name both papers and both values', () => {
    expect(found(changed('licence', { investor: '苏州德翼精密有限公司' }))).toEqual([
      'investor licence=苏州德翼精密有限公司 terms=珠海德翼精密有限公司',
    ]);
    expect(found(changed('contract', { contractParty: '珠海高新建设有限公司' }))).toEqual([
      'contractParty contract=珠海高新建设有限公司 filing=珠海德翼精密有限责任公司',
    ]);
    expect(found(changed('filing', { amountFen: 9_000 * FEN_IN_WAN }))).toEqual([
      `amount filing=${9_000 * FEN_IN_WAN} terms=${10_000 * FEN_IN_WAN}`,
    ]);
  });

  it('hold a contract against the filing, and against the terms where there is none', () => {
    const contract = { amountFen: 20_000 * FEN_IN_WAN };
    expect(found(changed('contract', contract))).toEqual([
      `amount contract=${contract.amountFen} filing=${10_000 * FEN_IN_WAN}`,
    ]);
    expect(found([paper('contract', { ...contract, contractParty: '别的公司' })])).toEqual([
      'contractParty contract=别的公司 terms=珠海德翼精密有限公司',
      `amount contract=${contract.amountFen} terms=${10_000 * FEN_IN_WAN}`,
    ]);
  });

  it.each([
    [10_500, 0],
    [10_500.000001, 1],
    [9_500, 0],
    [9_499.999999, 1],
  ])('an amount of %d 万元 against 10 000 within 5 %%: %d', (wan, count) =>
    expect(
      found(changed('filing', { amountFen: Math.round(wan * FEN_IN_WAN) })).filter((one) =>
        one.startsWith('amount filing'),
      ),
    ).toHaveLength(count),
  );

  it('never come from a paper that says nothing', () => {
    fc.assert(
      fc.property(fc.subarray(DEFAULT_CHECKLIST.papers.map(({ code }) => code)), (codes) => {
        expect(found(codes.map((code) => paper(code)))).toEqual([]);
      }),
    );
  });
});

describe('a submission', () => {
  it('lacks required papers by the checklist’s order', () => {
    expect(missingPapers([paper('contract'), paper('photos')], DEFAULT_CHECKLIST)).toEqual(['filing', 'licence']);
  });

  it('goes when all is in order, and otherwise only with the office’s word', () => {
    const [wrong] = statisticsMismatches(changed('licence', { investor: '甲' }), terms, DEFAULT_CHECKLIST);
    expect(submission([], [], null)).toEqual({ ok: true, value: { overridden: false } });
    expect(submission([], [], '多此一举')).toEqual({ ok: true, value: { overridden: false } });
    expect(submission(['filing'], wrong ? [wrong] : [], null)).toEqual({
      ok: false,
      code: 'statistics.blocked',
      facts: { missing: 1, mismatches: 1 },
    });
    expect(submission(['filing'], [], '统计局已电话确认')).toEqual({ ok: true, value: { overridden: true } });
  });
});
