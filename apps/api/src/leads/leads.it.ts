import { CreateLead, LeadDetail, LeadView, Page, Role } from '@huoshui/contracts';
import { Caller, TestApp } from '../../testing';

const CODE = '91350100M000100Y43';

describe('leads', () => {
  let app: TestApp;
  let north: Caller;
  let south: Caller;
  let office: Caller;
  let teams: { north: string; south: string };

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2026-11-23' });
    teams = { north: await app.team('驻北京招商办'), south: await app.team('驻深圳招商办') };
    north = await app.as(Role.Officer, teams.north);
    south = await app.as(Role.Officer, teams.south);
    office = await app.as(Role.CommandingOffice);
  });
  afterAll(() => app.close());

  const log = async (caller: Caller, lead: CreateLead): Promise<LeadDetail> => {
    const { id } = (await caller.post('leads', lead).expect(201)).body;
    return (await caller.get(`leads/${id}`).expect(200)).body;
  };
  const list = async (caller: Caller, query = ''): Promise<Page<LeadView>> =>
    (await caller.get(`leads?${query}`).expect(200)).body;
  const companies = (page: Page<LeadView>): string[] => page.items.map((lead) => lead.company);

  it('takes three fields on the road and knows the rest: owner, own team, today', async () => {
    const lead = await log(north, {
      company: ' 北京微蓝芯片有限公司 ',
      contacts: [{ name: '王总', phone: '138 0000 1111' }],
      nextStep: '寄送手册',
      nextStepOn: '2026-11-30',
    });
    expect(lead).toMatchObject({
      company: '北京微蓝芯片有限公司',
      team: { id: teams.north },
      registeredOn: '2026-11-23',
      stage: 'new',
      openMoves: ['contacted', 'lost'],
      nextStepOn: '2026-11-30',
      stale: false,
      version: 1,
    });
  });

  it('shows a team its own leads only, through every door', async () => {
    const secret = await log(south, {
      company: '深圳密谈机器人有限公司',
      investment: { currency: 'CNY', amount: 5_000_000_000, fen: null },
    });
    expect(companies(await list(north, 'search=密谈'))).toEqual([]);
    expect((await list(north, `teamId=${teams.south}`)).total).toBe(0);
    expect(companies(await list(north, 'sort=investment&descending=true&limit=200'))).not.toContain(secret.company);
    await north.get(`leads/${secret.id}`).expect(404);
    await north.patch(`leads/${secret.id}`, 1, { industry: '机器人' }).expect(404);
    await north.put(`leads/${secret.id}/stage`, 1, { stage: 'lost', lossReason: '试探' }).expect(404);
    await north.post(`leads/${secret.id}/follow-ups`, { kind: 'call', day: '2026-11-20', note: '试探' }).expect(404);
    await north.get(`leads/${secret.id}/history`).expect(404);
    const mine = await north.post('leads', { company: '越界公司', teamId: teams.south }).expect(409);
    expect(mine.body.code).toBe('lead.not-in-team');
    expect(companies(await list(office, 'search=密谈'))).toEqual([secret.company]);
  });

  it.each([
    ['two characters', '长安'],
    ['one character', '庆'],
    ['pinyin', 'changan'],
    ['initials', 'cqca'],
    ['full width', 'ＣＱＣＡ'],
    ['the credit code', CODE],
    ['a contact', '欧阳'],
  ])('finds a company by %s', async (_, term) => {
    if (companies(await list(north, 'search=长安')).length === 0) {
      await log(north, { company: '重庆长安汽车', creditCode: CODE.toLowerCase(), contacts: [{ name: '欧阳' }] });
    }
    expect(companies(await list(north, `search=${encodeURIComponent(term)}`))).toEqual(['重庆长安汽车']);
  });

  it('treats a search for wildcards as text', async () => {
    expect((await list(north, 'search=%25%25')).total).toBe(0);
    expect((await list(north, 'search=_')).total).toBe(0);
  });

  it('pages by cursor without losing or doubling a row, nulls last', async () => {
    const team = await app.team('翻页纵队');
    const officer = await app.as(Role.Officer, team);
    for (let n = 0; n < 7; n++) {
      const investment =
        n % 3 === 0 ? {} : { investment: { currency: 'CNY', amount: n * 1_000_000, fen: null } as const };
      await log(officer, { company: `翻页公司${n}`, ...investment });
    }
    for (const order of ['sort=investment', 'sort=investment&descending=true', '']) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await list(officer, `${order}&limit=2${cursor && `&cursor=${cursor}`}`);
        expect(page.total).toBe(7);
        seen.push(...companies(page));
        cursor = page.nextCursor ?? '';
      } while (cursor);
      expect([...new Set(seen)]).toHaveLength(7);
      expect(seen).toHaveLength(7);
      if (order.startsWith('sort')) expect(seen.slice(-3).sort()).toEqual(['翻页公司0', '翻页公司3', '翻页公司6']);
    }
  });

  it('moves by the table, and tells the second of two editors', async () => {
    const lead = await log(north, { company: '两人同改公司' });
    expect((await north.put(`leads/${lead.id}/stage`, 1, { stage: 'negotiating' }).expect(409)).body).toMatchObject({
      code: 'lead.stage.closed',
      facts: { from: 'new', to: 'negotiating' },
    });
    await north.put(`leads/${lead.id}/stage`, 1, { stage: 'contacted' }).expect(200);
    expect((await office.patch(`leads/${lead.id}`, 1, { industry: '芯片' }).expect(412)).body.code).toBe(
      'request.version.stale',
    );
    expect((await north.put(`leads/${lead.id}/stage`, 2, { stage: 'lost' }).expect(422)).body.code).toBe(
      'lead.loss.reason',
    );
    await north.put(`leads/${lead.id}/stage`, 2, { stage: 'lost', lossReason: '选择苏州' }).expect(200);
    expect((await north.get(`leads/${lead.id}`)).body).toMatchObject({ stage: 'lost', lossReason: '选择苏州' });
  });

  it('keeps the newest follow-up’s next step, and knows when a lead is stale', async () => {
    const lead = await log(north, { company: '跟进公司' });
    await north
      .post(`leads/${lead.id}/follow-ups`, {
        kind: 'visit',
        day: '2026-11-20',
        note: '参观工厂',
        nextStep: '报价',
        nextStepOn: '2026-11-27',
      })
      .expect(201);
    await north
      .post(`leads/${lead.id}/follow-ups`, { kind: 'call', day: '2026-11-01', note: '补录首次电话' })
      .expect(201);
    const detail: LeadDetail = (await north.get(`leads/${lead.id}`)).body;
    expect(detail).toMatchObject({ stage: 'contacted', lastFollowUpOn: '2026-11-20', nextStep: '报价' });
    expect(detail.followUps.map((one) => one.day)).toEqual(['2026-11-20', '2026-11-01']);
    const later = await north
      .post(`leads/${lead.id}/follow-ups`, { kind: 'call', day: '2026-11-24', note: '明天的事' })
      .expect(422);
    expect(later.body).toMatchObject({ code: 'lead.follow-up.future', facts: { day: '2026-11-24' } });
  });

  it('never adds foreign money up before its rate is known', async () => {
    const dollars = { currency: 'USD', amount: 100_000_000, fen: 720_000_000 } as const;
    expect((await log(north, { company: '美元公司', investment: dollars })).investment).toMatchObject({
      amount: 100_000_000,
      fen: null,
    });
    const rated = await log(north, { company: '已折算公司', investment: { ...dollars, rateDay: '2026-11-20' } });
    expect(rated.investment).toMatchObject({ currency: 'USD', fen: 720_000_000, rateDay: '2026-11-20' });
  });

  it('makes one lead of one request, however often and at once it comes', async () => {
    const body = { company: '重试公司' };
    const all = await Promise.all(Array.from({ length: 5 }, () => north.post('leads', body, 'retried-request')));
    expect(new Set(all.map((response) => response.body.id)).size).toBe(1);
    expect((await list(north, 'search=重试公司')).total).toBe(1);
  });

  it.each([
    ['an amount of 1e308', { company: 'x', investment: { currency: 'CNY', amount: 1e308, fen: null } }, 400],
    ['half a fen', { company: 'x', investment: { currency: 'CNY', amount: 0.5, fen: null } }, 400],
    ['a negative amount', { company: 'x', investment: { currency: 'CNY', amount: -1, fen: null } }, 400],
    ['an id of another’s', { company: 'x', id: '00000000-0000-7000-8000-000000000001' }, 400],
    ['a blank company', { company: ' \u3000 ' }, 400],
    ['a company of brackets', { company: '()' }, 422],
    ['a wrong check digit', { company: 'x', creditCode: '91350100M000100Y44' }, 422],
    ['null where text belongs', { company: 'x', industry: null }, 400],
    ['a bidi override', { company: 'x\u202ey' }, 400],
    ['a very long name', { company: '长'.repeat(121) }, 400],
    ['a list of lists for contacts', { company: 'x', contacts: [[[[]]]] }, 400],
    ['eleven contacts', { company: 'x', contacts: Array.from({ length: 11 }, () => ({ name: 'a' })) }, 400],
  ])('refuses %s', async (_, body, status) => {
    expect((await north.post('leads', body)).status).toBe(status);
  });

  it.each([
    'sort=(select 1)',
    'sort=constructor',
    'cursor=xyz',
    'limit=0',
    'limit=1e3',
    'stage=done',
    'unknown=1',
    'search=%00',
  ])('refuses the query %s', async (query) => {
    expect((await north.get(`leads?${query}`)).status).toBe(400);
  });
});
