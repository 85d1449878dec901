import { AwardRuleView, Role } from '@huoshui/contracts';
import { DEFAULT_STAR_RULE } from '@huoshui/domain';
import { Caller, TestApp } from '../../../testing';
import { SYSTEM } from '../../platform';

describe('rules of awards', () => {
  let app: TestApp;
  let office: Caller;
  let second: Caller;
  let officer: Caller;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2026-11-20' });
    [office, second] = [await app.as(Role.CommandingOffice), await app.as(Role.CommandingOffice)];
    officer = await app.as(Role.Officer, await app.team('第一纵队'));
  });
  afterAll(() => app.close());

  const list = async (by: Caller): Promise<AwardRuleView[]> => (await by.get('award-rules').expect(200)).body;
  const body = { ...DEFAULT_STAR_RULE, quota: 3 };
  let id: string;

  it('begin with the defaults of the house, which everybody reads', async () => {
    expect((await list(officer)).map(({ kind, number, current }) => [kind, number, current])).toEqual([
      ['star', 0, true],
      ['referral', 0, true],
    ]);
  });

  it('are refused with a sentence for each field', async () => {
    const wrong = { ...body, quota: 0, levels: [{ stars: 1, atLeast: null, top: null, conditions: [] }] };
    const refused = await office.post('award-rules', { kind: 'star', body: wrong, note: '名额' }).expect(422);
    expect(refused.body).toMatchObject({
      code: 'award-rule.invalid',
      fields: [
        { path: 'body.quota', code: 'award-rule.whole' },
        { path: 'body.levels.0', code: 'award-rule.no-criterion' },
      ],
    });
    await officer.post('award-rules', { kind: 'star', body, note: '名额' }).expect(403);
    const checked = await office.post('award-rules/validation', { kind: 'star', body: wrong }).expect(200);
    expect(checked.body.faults).toHaveLength(2);
  });

  it('are drafts until a second person has reviewed them as they are', async () => {
    id = (await office.post('award-rules', { kind: 'star', body, note: '名额' }).expect(201)).body.id;
    await officer.get(`award-rules/${id}`).expect(404);
    const review = (by: Caller, version: number, reviewed = true) =>
      by.put(`award-rules/${id}/review`, version, { reviewed });
    const activate = (version: number) =>
      second.put(`award-rules/${id}/activation`, version, { fromDay: '2026-11-01' });
    expect((await review(office, 1).expect(403)).body.code).toBe('award-rule.own-review');
    expect((await activate(1).expect(409)).body.code).toBe('award-rule.unreviewed');
    await review(second, 1).expect(200, { version: 2 });
    await office.put(`award-rules/${id}`, 2, { body: { ...body, quota: 4 }, note: '名额四人' }).expect(200);
    expect((await activate(3).expect(409)).body.code).toBe('award-rule.unreviewed');
    await review(second, 3).expect(200, { version: 4 });
    await activate(4).expect(200);
  });

  it('are never edited once they are in force', async () => {
    expect((await list(officer))[0]).toMatchObject({ kind: 'star', number: 1, current: true, fromDay: '2026-11-01' });
    for (const [path, sent] of [
      ['', { body, note: '再改' }],
      ['/review', { reviewed: false }],
      ['/activation', { fromDay: '2026-12-01' }],
    ] as const) {
      expect((await second.put(`award-rules/${id}${path}`, 5, sent).expect(409)).body.code).toBe('award-rule.in-force');
    }
    await expect(
      app.unit.write(SYSTEM, (work) => work.query(`UPDATE award_rule SET body = '{}' WHERE id = $1`, [id])),
    ).rejects.toThrow();
  });
});
