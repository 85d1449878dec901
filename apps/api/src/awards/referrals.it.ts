import { Role } from '@huoshui/contracts';
import { FEN_IN_WAN, FEN_IN_YI } from '@huoshui/domain';
import { Caller, TestApp } from '../../testing';
import { SYSTEM } from '../platform';
import { AwardDesk } from './award-desk.fixture';

const TODAY = '2026-11-20';
const STARTED = { signing: '2026-03-10', start: '2026-06-01' };

describe('rewards of partners', () => {
  let app: TestApp;
  let desk: AwardDesk;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY });
    desk = await AwardDesk.open(app);
  });
  afterAll(() => app.close());

  it.each([
    ['2026-03-09T15:59:59Z', null],
    ['2026-03-09T16:00:00Z', 'late'],
    ['2026-03-20T02:00:00Z', 'late'],
  ])('filed at %s of a signing on 10 March: %s', async (instant, bar) => {
    const id = await desk.filed(await desk.aLead(STARTED), instant);
    expect((await desk.referral(id)).bar).toBe(bar);
    const computed = await desk.office.post(`referrals/${id}/rewards`);
    expect([computed.status, computed.body.code ?? null]).toEqual(bar === null ? [201, null] : [409, 'award.barred']);
  });

  it('are by band and milestone, once for a project, approved by a second person and paid once', async () => {
    const leadId = await desk.aLead(STARTED);
    const id = await desk.filed(leadId, '2026-03-01T00:00:00Z');
    const later = await desk.filed(leadId, '2026-03-02T00:00:00Z', '另一商会');
    expect((await desk.file(leadId).expect(409)).body.code).toBe('award.filed');
    expect(await desk.referral(later)).toMatchObject({ bar: 'notFirst', totalFen: 0 });
    expect(await desk.referral(id)).toMatchObject({
      ...{ bar: null, rule: 0, filedOn: '2026-03-01', totalFen: 10 * FEN_IN_WAN },
      portions: [
        { milestone: 'start', amountFen: 5 * FEN_IN_WAN, due: true },
        { milestone: 'production', amountFen: 5 * FEN_IN_WAN, due: false },
      ],
    });
    const both = await Promise.all([desk.office, desk.second].map((by) => by.post(`referrals/${id}/rewards`)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [computed, ...more] = (await desk.referral(id)).rewards;
    expect(more).toEqual([]);
    if (!computed) throw new Error('no reward');
    const [first, approver] = both[0]?.status === 201 ? [desk.office, desk.second] : [desk.second, desk.office];
    const move = (by: Caller, version: number, body: object) =>
      by.put(`referrals/rewards/${computed.id}/state`, version, body);
    const paper = `referrals/rewards/${computed.id}/docx`;
    const payment = { state: 'paid', paidOn: TODAY, reference: '2026-0088' };
    expect((await desk.office.get(paper).expect(409)).body.code).toBe('award.closed');
    expect((await move(first, 1, { state: 'approved' }).expect(403)).body.code).toBe('award.own');
    expect((await move(approver, 1, payment).expect(409)).body.code).toBe('award.closed');
    await move(approver, 1, { state: 'approved' }).expect(200, { version: 2 });
    expect((await move(approver, 2, { state: 'paid' }).expect(422)).body.code).toBe('award.payment');
    for (const paidOn of ['2026-05-31', '2026-11-21']) {
      expect((await move(approver, 2, { ...payment, paidOn }).expect(422)).body.code).toBe('award.payment');
    }
    await move(first, 2, payment).expect(200);
    for (const body of [payment, { state: 'withdrawn', reason: '追回' }]) {
      expect((await move(first, 3, body).expect(409)).body.code).toBe('award.closed');
    }
    expect((await desk.office.post(`referrals/${id}/rewards`).expect(409)).body.code).toBe('award.nothing-due');
    const [paid] = (await desk.referral(id)).rewards;
    expect(paid).toMatchObject({ state: 'paid', paidOn: TODAY, reference: '2026-0088' });
    expect(paid?.sha256).toMatch(/^[0-9a-f]{64}$/);
    await desk.office.get(paper).expect(200);
    await desk.lead.get(paper).expect(200);
    for (const by of [desk.officer, desk.otherLead]) await by.get(paper).expect(404);
    // What the facts turned into later takes nothing of it away.
    await expect(
      app.unit.write(SYSTEM, (work) =>
        work.query('UPDATE referral_reward SET amount_fen = 1 WHERE id = $1', [computed.id]),
      ),
    ).rejects.toThrow();
  });

  it('are not approved when the facts no longer give them, and end only with a reason', async () => {
    const { leadId, projectId } = await desk.signed(STARTED);
    const id = await desk.filed(leadId, '2026-03-01T00:00:00Z');
    await desk.office.post(`referrals/${id}/rewards`).expect(201, { computed: 1 });
    const [reward] = (await desk.referral(id)).rewards;
    const move = (version: number, body: object) =>
      desk.second.put(`referrals/rewards/${reward?.id}/state`, version, body);
    await desk.retracted(projectId, 'start');
    expect((await move(1, { state: 'approved' }).expect(409)).body.code).toBe('award.changed');
    expect((await move(1, { state: 'withdrawn' }).expect(422)).body.code).toBe('award.reason');
    await move(1, { state: 'withdrawn', reason: '开工已撤回' }).expect(200);
    expect((await desk.referral(id)).rewards).toMatchObject([{ state: 'withdrawn', reason: '开工已撤回' }]);
  });

  it('are by the rule of the day of the signing', async () => {
    const referral = { base: 'agreed', capFen: 9 * FEN_IN_WAN + 1, portions: [{ milestone: 'signing', percent: 100 }] };
    const bands = [{ atLeastFen: 0, fixedFen: null, basisPoints: 100 }];
    const rule = { kind: 'referral', body: { ...referral, bands }, note: '按千分之十' };
    const made = (await desk.office.post('award-rules', rule).expect(201)).body.id;
    await desk.second.put(`award-rules/${made}/review`, 1, { reviewed: true }).expect(200);
    // A signing of 10 March is rewarded already.
    const activate = (fromDay: string) => desk.second.put(`award-rules/${made}/activation`, 2, { fromDay });
    expect((await activate('2026-03-10').expect(409)).body).toMatchObject({
      code: 'award-rule.day-used',
      facts: { used: '2026-03-10' },
    });
    await activate('2026-05-01').expect(200);
    const under = async (signing: string): Promise<[number, number | null, boolean]> => {
      const id = await desk.filed(await desk.aLead({ signing }, FEN_IN_YI), '2026-01-05T00:00:00Z');
      const { rule: number, totalFen, capped } = await desk.referral(id);
      return [number, totalFen, capped];
    };
    expect(await under('2026-04-30')).toEqual([0, 10 * FEN_IN_WAN, false]);
    expect(await under('2026-05-01')).toEqual([1, 9 * FEN_IN_WAN + 1, true]);
  });

  it('are filed and read by the team of the lead and the office; sums are the office’s and the team lead’s', async () => {
    const leadId = await desk.aLead(STARTED);
    await desk.file(leadId, '某商会', desk.otherLead).expect(404);
    const id = await desk.filed(leadId, '2026-03-01T00:00:00Z');
    const viewer = await app.as(Role.Viewer);
    for (const by of [desk.office, desk.lead]) expect((await desk.referral(id, by)).totalFen).toBe(10 * FEN_IN_WAN);
    for (const by of [desk.officer, viewer]) {
      const seen = await desk.referral(id, by);
      expect([seen.bar, seen.totalFen, ...seen.portions.map(({ amountFen }) => amountFen)]).toEqual([
        ...[null, null, null, null],
      ]);
    }
    expect(await desk.referrals(desk.otherLead)).toEqual([]);
    for (const by of [desk.lead, desk.officer, viewer]) await by.post(`referrals/${id}/rewards`).expect(403);
    await (await app.as(Role.ServiceDepartment)).get('referrals').expect(403);
  });
});
