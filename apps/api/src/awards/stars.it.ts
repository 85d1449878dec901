import { Role, StarBoardView, StarSheetView } from '@huoshui/contracts';
import { DEFAULT_STAR_RULE, StarRule } from '@huoshui/domain';
import PizZip from 'pizzip';
import { Caller, TestApp } from '../../testing';
import { SYSTEM } from '../platform';
import { AwardDesk } from './award-desk.fixture';

const TODAY = '2026-11-20';

describe('stars', () => {
  let app: TestApp;
  let desk: AwardDesk;
  let id: string;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY });
    desk = await AwardDesk.open(app);
    for (const day of ['2026-10-01', '2026-10-31']) {
      await desk.aLead({ signing: day, landAcquisition: day, start: day });
    }
    await desk.aLead({ signing: '2026-11-01' });
  });
  afterAll(() => app.close());

  const sheet = async (by: Caller): Promise<StarSheetView> => (await by.get(`stars/${id}`).expect(200)).body;
  const move = (by: Caller, version: number, state: string, reason?: string) =>
    by.put(`stars/${id}/state`, version, { state, reason });
  const nominate = (by: Caller, period = '2026-10', key?: string) => by.post('stars/nominations', { period }, key);

  it('are by the rule over the period, each figure down to its facts, for who may see them', async () => {
    const view = await desk.board(desk.office);
    expect(view).toMatchObject({ from: '2026-10-01', to: '2026-10-31', over: true, rule: { id: null, number: 0 } });
    expect([view.before, view.after]).toEqual(['2026-09', '2026-11']);
    // Two signings at 2 points, two starts at 4, both on the day of the land at 2 more.
    expect(view.rows).toMatchObject([
      {
        person: { displayName: '队员甲' },
        points: '16.00',
        stars: 4,
        place: 1,
        among: 1,
        nominated: true,
        award: null,
      },
    ]);
    const path = `stars/persons/${desk.officerId}?period=2026-10`;
    for (const by of [desk.officer, desk.lead, desk.office]) {
      const found: StarSheetView = (await by.get(path).expect(200)).body;
      const items = new Map(found.items.map((one) => [one.key, one]));
      expect(items.get('star-startedOnLandAcquisition')).toMatchObject({
        value: { shown: '2' },
        points: { shown: '4.00' },
      });
      expect(items.get('star-started')?.contributions).toHaveLength(2);
      expect(found).toMatchObject({ award: null, criteria: '得分不低于10分，开工项目不低于1' });
    }
    expect((await desk.board(desk.otherLead)).rows).toEqual([]);
    await desk.otherLead.get(path).expect(404);
    await (await app.as(Role.Viewer)).get(path).expect(404);
  });

  it('are nominated once, whoever asks at the same time or again', async () => {
    await nominate(desk.lead).expect(403);
    const both = await Promise.all([desk.office, desk.second].map((by) => nominate(by)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('award.nobody');
    for (const period of ['2026-11', '1900-01', '2199-12']) {
      expect((await nominate(desk.office, period).expect(422)).body.code).toBe('award.period');
    }
    id = (await desk.board(desk.office)).rows[0]?.award?.id ?? '';
    const key = '3f1c9a52-7d7b-4a59-9b12-0a4f9f0f3c01';
    const [once, again] = [await nominate(desk.office, '2026-10', key), await nominate(desk.office, '2026-10', key)];
    expect([once.status, once.body.code]).toEqual([again.status, again.body.code]);
  });

  it('are approved by a second person, and only while the facts still give them', async () => {
    const own = (await desk.board(desk.office)).rows[0]?.award?.mine;
    const [first, other] = own ? [desk.office, desk.second] : [desk.second, desk.office];
    expect((await move(first, 1, 'approved').expect(403)).body.code).toBe('award.own');
    const { projectId } = await desk.signed({ signing: '2026-10-15' });
    expect((await move(other, 1, 'approved').expect(409)).body).toMatchObject({
      code: 'award.changed',
      facts: { was: '16.00', now: '18.00' },
    });
    await desk.retracted(projectId, 'signing');
    expect((await desk.office.get(`stars/${id}/docx`).expect(409)).body.code).toBe('award.not-announced');
    await move(other, 1, 'approved').expect(200, { version: 2 });
    expect((await desk.board(desk.otherLead)).rows).toEqual([]);
    const both = await Promise.all([first, other].map((by) => move(by, 2, 'announced')));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('are sealed when they are announced: later facts change nothing, and nothing changes them', async () => {
    expect((await desk.board(desk.otherLead)).rows).toMatchObject([{ stars: 4, award: { state: 'announced' } }]);
    await desk.otherLead.get(`stars/${id}`).expect(404);
    const before = await sheet(desk.office);
    await desk.aLead({ signing: '2026-10-15' });
    await app.unit.write(SYSTEM, (work) =>
      work.query(`UPDATE person SET display_name = '改名', version = version + 1 WHERE id = $1`, [desk.officerId]),
    );
    for (const by of [desk.officer, desk.lead, desk.office]) {
      expect(await sheet(by)).toEqual(before);
      expect(before).toMatchObject({ points: '16.00', person: { displayName: '队员甲' }, award: { intact: true } });
    }
    expect((await desk.board(desk.office)).rows[0]?.points).toBe('18.00');
    for (const set of [
      `points = '99.00'`,
      `evidence = '{}'`,
      `state = 'approved', announced_at = NULL, sha256 = NULL`,
    ]) {
      await expect(
        app.unit.write(SYSTEM, (work) => work.query(`UPDATE star_award SET ${set} WHERE id = $1`, [id])),
      ).rejects.toThrow();
    }
  });

  it('go to paper with every figure and its facts', async () => {
    const docx = await desk.lead
      .get(`stars/${id}/docx`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    const words =
      new PizZip(docx.body as Buffer)
        .file('word/document.xml')
        ?.asText()
        .replace(/<[^>]+>/g, '') ?? '';
    const { award } = await sheet(desk.office);
    for (const said of [
      '星级干部佐证单',
      '2026年10月',
      '队员甲',
      '评为四星',
      '拿地即开工项目',
      '本人签字',
      award?.sha256,
    ]) {
      expect(words).toContain(said);
    }
    expect(words).not.toMatch(/[{}]|undefined|null/);
    await desk.otherLead.get(`stars/${id}/docx`).expect(404);
    await desk.otherLead.get('stars/xlsx?period=2026-10').expect(200);
  });

  it('are revoked with a reason, and can then be earned again', async () => {
    expect((await move(desk.office, 3, 'withdrawn', '错了').expect(409)).body.code).toBe('award.closed');
    expect((await move(desk.office, 3, 'revoked').expect(422)).body.code).toBe('award.reason');
    await move(desk.office, 3, 'revoked', '项目虚假').expect(200);
    expect((await sheet(desk.officer)).award).toMatchObject({ state: 'revoked', reason: '项目虚假', intact: true });
    await nominate(desk.office).expect(201, { nominated: 1 });
  });

  it('have periods that the rule of their days counts', async () => {
    expect((await desk.board(desk.office, '2026-09')).rows).toEqual([]);
    expect((await desk.office.get('stars?period=2026-Q3').expect(422)).body.code).toBe('award.period');
    await desk.office.get('stars?period=2026-13').expect(400);
    const rule: StarRule = { ...DEFAULT_STAR_RULE, period: 'quarter', levels: DEFAULT_STAR_RULE.levels.slice(0, 1) };
    const body = { kind: 'star', body: rule, note: '改为按季' };
    const draft = (await desk.office.post('award-rules', body).expect(201)).body.id;
    const tried: StarBoardView = (await desk.second.get(`stars?rule=${draft}&period=2026-Q4`).expect(200)).body;
    expect(tried.rows).toMatchObject([{ points: '20.00', stars: 1 }]);
    await desk.lead.get(`stars?rule=${draft}`).expect(403);
    await desk.second.put(`award-rules/${draft}/review`, 1, { reviewed: true }).expect(200);
    const activate = (fromDay: string) => desk.office.put(`award-rules/${draft}/activation`, 2, { fromDay });
    expect((await activate('2026-10-01').expect(409)).body.code).toBe('award-rule.day-used');
    await activate('2027-01-01').expect(200);
    expect((await desk.board(desk.office)).rule.number).toBe(0);
  });
});
