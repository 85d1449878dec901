import { HistoryEntry } from '@huoshui/contracts';
import { someTerms } from '@huoshui/testing';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';

describe('terms', () => {
  let desk: ProjectDesk;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
  });
  afterAll(() => desk.app.close());

  it('keeps every version of the terms, and tells the second of two editors', async () => {
    const id = await desk.project();
    const { version } = await desk.detail(id);
    const change = (terms: object, by = desk.lead, seen = version) =>
      by.put(`projects/${id}/terms`, seen, { terms: someTerms(desk.a, terms), reason: '补充协议' });
    await change({ amountFen: 30_000_000_000 }).expect(200);
    const stale = await change({ amountFen: 40_000_000_000 }, desk.office).expect(412);
    expect(stale.body.code).toBe('request.version.stale');
    const same = await change({ amountFen: 30_000_000_000 }, desk.lead, version + 1).expect(409);
    expect(same.body.code).toBe('project.terms.unchanged');
    const { terms, amountFen } = await desk.detail(id);
    expect(amountFen).toBe(30_000_000_000);
    expect(terms.map((one) => [one.terms.amountFen, one.reason, one.knownTo === null])).toEqual([
      [30_000_000_000, '补充协议', true],
      [20_000_000_000, null, false],
    ]);
    expect(terms[0]!.knownFrom).toBe(terms[1]!.knownTo);
    const history: HistoryEntry[] = (await desk.lead.get(`projects/${id}/history`).expect(200)).body;
    expect(history.map((entry) => [entry.kind, entry.details['changed']])).toEqual([
      ['project.terms', 'amountFen'],
      ['project.opened', null],
    ]);
  });

  it('lets only the commanding office change credit, by the rules of shares', async () => {
    const id = await desk.project();
    const { version } = await desk.detail(id);
    const halves = (first: number) => [
      { teamId: desk.a, basisPoints: first },
      { teamId: desk.b, basisPoints: 5000 },
    ];
    const change = (shares: object[], by: Caller) =>
      by.put(`projects/${id}/terms`, version, { terms: { ...someTerms(desk.a), shares }, reason: '裁定' });
    expect((await change(halves(5000), desk.lead).expect(403)).body.facts).toEqual({ field: 'shares' });
    expect((await change(halves(4000), desk.office).expect(422)).body.code).toBe('project.share.sum');
    const without = [{ teamId: desk.b, basisPoints: 10_000 }];
    expect((await change(without, desk.office).expect(422)).body.code).toBe('project.share.lead-missing');
    await desk.other.get(`projects/${id}`).expect(404);
    await change(halves(5000), desk.office).expect(200);
    await desk.other.get(`projects/${id}`).expect(200);
    const asMember = await desk.other.put(`projects/${id}/terms`, version + 1, {
      terms: { ...someTerms(desk.a, { name: '改名' }), shares: halves(5000) },
      reason: '改名',
    });
    expect(asMember.status).toBe(403);
  });
});
