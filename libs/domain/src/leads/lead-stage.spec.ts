import { LeadStage, leadMoves, moveLead } from './lead-stage';

const stages = Object.values(LeadStage);

describe('the life of a lead', () => {
  it.each(stages.flatMap((from) => stages.map((to) => [from, to] as const)))(
    'from %s to %s is as the table says',
    (from, to) => {
      const open = (leadMoves[from] as readonly LeadStage[]).includes(to);
      const decision = moveLead({ stage: from }, to, '资金不到位');
      expect(decision).toEqual(
        open ? { ok: true, value: to } : { ok: false, code: 'lead.stage.closed', facts: { from, to } },
      );
    },
  );

  it('reaches every stage from new, and ends only in signed', () => {
    const reached = new Set<LeadStage>([LeadStage.New]);
    for (const stage of reached) for (const next of leadMoves[stage]) reached.add(next);
    expect([...reached].sort()).toEqual([...stages].sort());
    expect(stages.filter((stage) => leadMoves[stage].length === 0)).toEqual([LeadStage.Signed]);
  });

  it.each([undefined, null, '', '  '])('is not lost without a reason (%p)', (reason) => {
    expect(moveLead({ stage: LeadStage.New }, LeadStage.Lost, reason)).toMatchObject({ code: 'lead.loss.reason' });
  });
});
