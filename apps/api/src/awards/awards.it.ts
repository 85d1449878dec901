import { ReferralView, Role, StarBoardView, StarEvidence } from '@huoshui/contracts';
import { FEN_IN_WAN, FEN_IN_YI } from '@huoshui/domain';
import { Caller, HeldProject, TestApp } from '../../testing';
import { SYSTEM } from '../platform';

const TODAY = '2026-11-20';

describe('awards', () => {
  let app: TestApp;
  let office: Caller;
  let second: Caller;
  let lead: Caller;
  let otherLead: Caller;
  let officer: Caller;
  let officerId: string;
  let teamId: string;
  let made = 0;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY });
    [office, second] = [await app.as(Role.CommandingOffice), await app.as(Role.CommandingOffice)];
    teamId = await app.team('第一纵队');
    const otherId = await app.team('第二纵队');
    [lead, otherLead] = [await app.as(Role.TeamLead, teamId), await app.as(Role.TeamLead, otherId)];
    officerId = await app.person('队员甲', Role.Officer, teamId);
    officer = await app.signIn('队员甲');
  });
  afterAll(() => app.close());

  /** A lead of the officer's; with days, signed as a project that the officer has whole. */
  async function aLead(days: object | null, amountFen = FEN_IN_YI): Promise<string> {
    const { id } = (await officer.post('leads', { company: `某公司${(made += 1)}` }).expect(201)).body;
    if (days === null) return id;
    const held = await HeldProject.open(app.unit, '2026-01-01', { leadTeamId: teamId, amountFen });
    await held.reached(days, '2026-11-19');
    await app.unit.write(SYSTEM, async (work) => {
      await work.query('UPDATE project SET lead_id = $1 WHERE id = $2', [id, held.id]);
      await work.query(
        `INSERT INTO project_persons (id, project_id, shares, known_from) VALUES (gen_random_uuid(), $1,
           jsonb_build_array(jsonb_build_object('personId', $2::text, 'basisPoints', 10000)), now())
         ON CONFLICT DO NOTHING`,
        [held.id, officerId],
      );
    });
    return id;
  }
  const file = (leadId: string, partnerName = '某商会', by = officer) =>
    by.post('referrals', { leadId, partnerKind: 'association', partnerName });
  const referrals = async (by = office): Promise<ReferralView[]> => (await by.get('referrals').expect(200)).body;
  const one = async (id: string): Promise<ReferralView> => {
    const found = (await referrals()).find((referral) => referral.id === id);
    if (!found) throw new Error(`no referral ${id}`);
    return found;
  };
  /** As if it had been filed at another instant. */
  const filedAt = (id: string, instant: string) =>
    app.unit.write(SYSTEM, (work) => work.query('UPDATE referral SET filed_at = $2 WHERE id = $1', [id, instant]));

  describe('of partners', () => {
    it.each([
      ['2026-03-09T15:59:59Z', null],
      ['2026-03-09T16:00:00Z', 'late'],
      ['2026-03-20T02:00:00Z', 'late'],
    ])('filed at %s of a signing on 10 March: %s', async (instant, bar) => {
      const { id } = (await file(await aLead({ signing: '2026-03-10', start: '2026-06-01' })).expect(201)).body;
      await filedAt(id, instant);
      expect((await one(id)).bar).toBe(bar);
      const computed = await office.post(`referrals/${id}/rewards`);
      expect([computed.status, computed.body.code ?? null]).toEqual(bar === null ? [201, null] : [409, 'award.barred']);
    });

    it('earn by band and milestone, once for a project, approved by a second person and paid once', async () => {
      const leadId = await aLead({ signing: '2026-03-10', start: '2026-06-01' });
      const { id } = (await file(leadId).expect(201)).body;
      await filedAt(id, '2026-03-01T00:00:00Z');
      const later = (await file(leadId, '另一商会').expect(201)).body;
      await filedAt(later.id, '2026-03-02T00:00:00Z');
      expect((await file(leadId).expect(409)).body.code).toBe('award.filed');
      expect(await one(later.id)).toMatchObject({ bar: 'notFirst', totalFen: 0 });
      expect(await one(id)).toMatchObject({
        bar: null,
        totalFen: 10 * FEN_IN_WAN,
        portions: [
          { milestone: 'start', amountFen: 5 * FEN_IN_WAN, due: true },
          { milestone: 'production', amountFen: 5 * FEN_IN_WAN, due: false },
        ],
      });
      const both = await Promise.all([office, second].map((by) => by.post(`referrals/${id}/rewards`)));
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      const [computed, ...more] = (await one(id)).rewards;
      expect(more).toEqual([]);
      if (!computed) throw new Error('no reward');
      const byOffice = both[0]?.status === 201;
      const [first, approver] = byOffice ? [office, second] : [second, office];
      const move = (by: Caller, version: number, body: object) =>
        by.put(`referrals/rewards/${computed.id}/state`, version, body);
      const payment = { state: 'paid', paidOn: TODAY, reference: '2026-0088' };
      expect((await move(first, 1, { state: 'approved' }).expect(403)).body.code).toBe('award.own');
      expect((await move(approver, 1, payment).expect(409)).body.code).toBe('award.closed');
      await move(approver, 1, { state: 'approved' }).expect(200, { version: 2 });
      expect((await move(approver, 2, { state: 'paid' }).expect(422)).body.code).toBe('award.payment');
      expect((await move(approver, 2, { ...payment, paidOn: '2026-11-21' }).expect(422)).body.code).toBe(
        'award.payment',
      );
      await move(first, 2, payment).expect(200);
      expect((await move(first, 3, payment).expect(409)).body.code).toBe('award.closed');
      expect((await move(first, 3, { state: 'withdrawn' }).expect(409)).body.code).toBe('award.closed');
      expect((await office.post(`referrals/${id}/rewards`).expect(409)).body.code).toBe('award.nothing-due');
      expect((await one(id)).rewards).toMatchObject([{ state: 'paid', paidOn: TODAY, reference: '2026-0088' }]);
    });

    it('are filed and read by the team of the lead and the office, paid by the office', async () => {
      const leadId = await aLead(null);
      await file(leadId, '某商会', otherLead).expect(404);
      const { id } = (await file(leadId).expect(201)).body;
      expect((await one(id)).bar).toBe('notSigned');
      expect((await referrals(lead)).some((referral) => referral.id === id)).toBe(true);
      expect(await referrals(otherLead)).toEqual([]);
      await lead.post(`referrals/${id}/rewards`).expect(403);
      await (await app.as(Role.ServiceDepartment)).get('referrals').expect(403);
    });
  });

  describe('of persons', () => {
    const board = async (by: Caller, period = '2026-10'): Promise<StarBoardView> =>
      (await by.get(`stars?period=${period}`).expect(200)).body;

    it('are by the rule, down to the facts, nominated, approved by a second person and announced', async () => {
      for (const day of ['2026-10-01', '2026-10-31']) await aLead({ signing: day, start: day });
      await aLead({ signing: '2026-11-01' });
      const view = await board(office);
      expect(view).toMatchObject({ period: '2026-10', from: '2026-10-01', to: '2026-10-31', over: true });
      // Two signings at 2 points and two starts at 4.
      expect(view.rows).toMatchObject([
        { person: { displayName: '队员甲' }, points: '12.00', stars: 4, place: 1, award: null },
      ]);
      await lead.post('stars/nominations', { period: '2026-10' }).expect(403);
      await office.post('stars/nominations', { period: '2026-10' }).expect(201, { nominated: 1 });
      expect((await office.post('stars/nominations', { period: '2026-10' }).expect(409)).body.code).toBe(
        'award.nobody',
      );
      expect((await office.post('stars/nominations', { period: '2026-11' }).expect(422)).body.code).toBe(
        'award.period',
      );
      const id = (await board(office)).rows[0]?.award?.id ?? '';
      const move = (by: Caller, version: number, state: string) => by.put(`stars/${id}/state`, version, { state });
      expect((await move(office, 1, 'approved').expect(403)).body.code).toBe('award.own');
      expect((await board(otherLead)).rows).toEqual([]);
      await otherLead.get(`stars/${id}`).expect(404);
      await move(second, 1, 'approved').expect(200);
      await move(office, 2, 'announced').expect(200);
      expect((await board(otherLead)).rows).toMatchObject([{ stars: 4, award: { state: 'announced' } }]);
      await otherLead.get(`stars/${id}`).expect(404);
      const late = await aLead({ signing: '2026-10-15' });
      expect(late).toBeDefined();
      for (const by of [officer, lead, office]) {
        const sheet: StarEvidence = (await by.get(`stars/${id}`).expect(200)).body;
        expect(sheet.points).toBe('12.00');
        expect(sheet.figures).toContainEqual({ measure: 'started', value: '2.00', points: '8.00' });
        expect(sheet.facts).toHaveLength(4);
      }
      expect((await board(office)).rows[0]?.points).toBe('14.00');
    });

    it('have periods that the rule counts', async () => {
      expect((await board(office, '2026-09')).rows).toEqual([]);
      expect((await office.get('stars?period=2026-Q3').expect(422)).body.code).toBe('award.period');
      await office.get('stars?period=2026-13').expect(400);
      expect(((await office.get('stars').expect(200)).body as StarBoardView).period).toBe('2026-10');
    });
  });
});
