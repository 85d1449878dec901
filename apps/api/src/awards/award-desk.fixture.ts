import { ReferralView, Role, StarBoardView } from '@huoshui/contracts';
import { FEN_IN_YI } from '@huoshui/domain';
import { Caller, HeldProject, TestApp } from '../../testing';
import { SYSTEM } from '../platform';

/** Two teams, two of the office, and an officer whose leads become projects that are the officer's whole. */
export class AwardDesk {
  private made = 0;

  private constructor(
    readonly app: TestApp,
    readonly office: Caller,
    readonly second: Caller,
    readonly lead: Caller,
    readonly otherLead: Caller,
    readonly officer: Caller,
    readonly officerId: string,
    readonly teamId: string,
  ) {}

  static async open(app: TestApp): Promise<AwardDesk> {
    const [office, second] = [await app.as(Role.CommandingOffice), await app.as(Role.CommandingOffice)];
    const teamId = await app.team('第一纵队');
    const otherId = await app.team('第二纵队');
    const [lead, otherLead] = [await app.as(Role.TeamLead, teamId), await app.as(Role.TeamLead, otherId)];
    const officerId = await app.person('队员甲', Role.Officer, teamId);
    return new AwardDesk(app, office, second, lead, otherLead, await app.signIn('队员甲'), officerId, teamId);
  }

  /** A lead of the officer's; with days, signed as a project. */
  async aLead(days: object | null, amountFen = FEN_IN_YI): Promise<string> {
    return (await this.signed(days, amountFen)).leadId;
  }

  async signed(days: object | null, amountFen = FEN_IN_YI): Promise<{ leadId: string; projectId: string }> {
    const leadId = (await this.officer.post('leads', { company: `某公司${(this.made += 1)}` }).expect(201)).body.id;
    if (days === null) return { leadId, projectId: '' };
    const held = await HeldProject.open(this.app.unit, '2026-01-01', { leadTeamId: this.teamId, amountFen });
    await held.reached(days, '2026-11-19');
    await this.app.unit.write(SYSTEM, async (work) => {
      await work.query('UPDATE project SET lead_id = $1 WHERE id = $2', [leadId, held.id]);
      await work.query(
        `INSERT INTO project_persons (id, project_id, shares, known_from) VALUES (gen_random_uuid(), $1,
           jsonb_build_array(jsonb_build_object('personId', $2::text, 'basisPoints', 10000)), now())
         ON CONFLICT DO NOTHING`,
        [held.id, this.officerId],
      );
    });
    return { leadId, projectId: held.id };
  }

  /** As if a fact had been found wrong. */
  retracted(projectId: string, milestone: string): Promise<unknown> {
    return this.app.unit.write(SYSTEM, (work) =>
      work.query(
        `UPDATE milestone_fact SET retracted_at = now(), retract_reason = '有误' WHERE project_id = $1 AND milestone = $2`,
        [projectId, milestone],
      ),
    );
  }

  file(leadId: string, partnerName = '某商会', by = this.officer) {
    return by.post('referrals', { leadId, partnerKind: 'association', partnerName });
  }

  /** Filed, as if at another instant. */
  async filed(leadId: string, instant: string, partnerName = '某商会'): Promise<string> {
    const { id } = (await this.file(leadId, partnerName).expect(201)).body;
    await this.app.unit.write(SYSTEM, (work) =>
      work.query('UPDATE referral SET filed_at = $2 WHERE id = $1', [id, instant]),
    );
    return id;
  }

  async referrals(by = this.office): Promise<ReferralView[]> {
    return (await by.get('referrals?limit=200').expect(200)).body.items;
  }

  async referral(id: string, by = this.office): Promise<ReferralView> {
    const found = (await this.referrals(by)).find((referral) => referral.id === id);
    if (!found) throw new Error(`no referral ${id}`);
    return found;
  }

  async board(by: Caller, period = '2026-10'): Promise<StarBoardView> {
    return (await by.get(`stars?period=${period}`).expect(200)).body;
  }
}
