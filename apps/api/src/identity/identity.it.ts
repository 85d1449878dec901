import { PersonView, Role, SessionView } from '@huoshui/contracts';
import { PASSWORD, TestApp } from '../../testing';

describe('identity', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.boot();
  });
  afterAll(() => app.close());

  it('signs in, tells who is there, signs out everywhere', async () => {
    const team = await app.team('区投促中心');
    await app.person('li.wei', Role.Officer, team);
    const [desk, phone] = [await app.signIn('li.wei'), await app.signIn('LI.WEI')];
    const session: SessionView = (await desk.get('session').expect(200)).body;
    expect(session).toMatchObject({
      role: 'officer',
      scope: 'team',
      teams: [{ id: team, name: '区投促中心' }],
      demo: false,
    });
    await desk.delete('sessions').expect(204);
    expect((await phone.get('session').expect(401)).body.code).toBe('session.missing');
  });

  it('keeps the cookie from scripts and other sites', async () => {
    await app.person('zhang', Role.Viewer);
    const response = await app.nobody().post('session', { name: 'zhang', password: PASSWORD });
    expect(response.headers['set-cookie']?.[0]).toMatch(/^huoshui=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('refuses a write that another site sends', async () => {
    const nobody = app
      .nobody()
      .post('session', { name: 'zhang', password: PASSWORD })
      .set('Sec-Fetch-Site', 'cross-site');
    expect((await nobody.expect(403)).body.code).toBe('request.cross-site');
    const other = app
      .nobody()
      .post('session', { name: 'zhang', password: PASSWORD })
      .set('Origin', 'https://elsewhere.example');
    expect((await other.expect(403)).body.code).toBe('request.cross-site');
  });

  it('makes a guesser wait longer and longer, for unknown names as well', async () => {
    for (const name of ['wang', 'nobody-here']) {
      if (name === 'wang') await app.person('wang', Role.Officer);
      for (let tries = 0; tries < 3; tries++) {
        expect((await app.nobody().post('session', { name, password: 'wrong' }).expect(401)).body.code).toBe(
          'session.wrong',
        );
      }
      const waiting = await app.nobody().post('session', { name, password: PASSWORD }).expect(429);
      expect(waiting.body).toMatchObject({ code: 'session.wait', facts: { retryAfter: expect.any(Number) } });
      expect(Number(waiting.headers['retry-after'])).toBeGreaterThan(0);
    }
  });

  it('lets an initial password do nothing but be changed', async () => {
    const admin = await app.as(Role.Administrator);
    const { initialPassword } = (
      await admin.post('people', { name: 'chen', displayName: '陈工', role: 'viewer' }).expect(201)
    ).body;
    const chen = await app.signIn('chen', initialPassword);
    expect((await chen.get('teams').expect(403)).body.code).toBe('session.password-must-change');
    const weak = { current: initialPassword, next: 'chen-chen-chen' };
    expect((await chen.put('session/password', 1, weak).expect(422)).body.code).toBe('session.password-weak');
    await chen.put('session/password', 1, { current: initialPassword, next: 'longer-than-before-7' }).expect(204);
    await chen.get('teams').expect(200);
  });

  it('never keeps an initial password: the same request again gets none', async () => {
    const admin = await app.as(Role.Administrator);
    const body = { name: 'zhou', displayName: '周', role: 'officer' };
    const first = (await admin.post('people', body, 'the-same-key').expect(201)).body;
    const second = (await admin.post('people', body, 'the-same-key').expect(201)).body;
    expect(second).toEqual({ id: first.id, initialPassword: null });
    expect((await admin.post('people', { ...body, name: 'zhou2' }, 'the-same-key').expect(422)).body.code).toBe(
      'request.key.reused',
    );
  });

  it('tells the second of two editors, and ends a deactivated person’s sessions', async () => {
    const admin = await app.as(Role.Administrator);
    const id = await app.person('sun', Role.Officer);
    const sun = await app.signIn('sun');
    const seen = await admin.get(`people/${id}`).expect(200);
    const { version } = seen.body as PersonView;
    expect(seen.headers['etag']).toBe(`"${version}"`);
    await admin.patch(`people/${id}`, version, { displayName: '孙工' }).expect(200);
    const late = await admin.patch(`people/${id}`, version, { active: false }).expect(412);
    expect(late.body.code).toBe('request.version.stale');
    await admin.patch(`people/${id}`, version + 1, { active: false }).expect(200);
    await sun.get('session').expect(401);
  });

  it('shows a team lead the own people only', async () => {
    const [north, south] = [await app.team('驻北京'), await app.team('驻深圳')];
    await app.person('north.one', Role.Officer, north);
    const stranger = await app.person('south.one', Role.Officer, south);
    const lead = await app.as(Role.TeamLead, north);
    const names = ((await lead.get('people').expect(200)).body as PersonView[]).map((person) => person.name);
    expect(names).toContain('north.one');
    expect(names).not.toContain('south.one');
    await lead.get(`people/${stranger}`).expect(404);
  });

  it.each([
    ['a NUL', { name: 'a\u0000b', password: 'x' }, 'request.text.forbidden-character'],
    ['a lone surrogate', { name: 'a\ud800', password: 'x' }, 'request.text.forbidden-character'],
    ['an unknown field', { name: 'a', password: 'x', id: 1 }, 'request.body.invalid'],
    ['no password', { name: 'a' }, 'request.body.invalid'],
  ])('refuses %s', async (_, body, code) => {
    expect((await app.nobody().post('session', body).expect(400)).body.code).toBe(code);
  });

  it.each([
    ['__proto__', '{"name":"a","password":"x","__proto__":{"a":1}}', 400],
    ['constructor', '{"name":"a","password":"x","constructor":1}', 400],
    ['2 000 deep', `{"name":${'['.repeat(2000)}${']'.repeat(2000)},"password":"x"}`, 400],
    ['a megabyte', `{"name":"${'a'.repeat(1_000_000)}","password":"x"}`, 413],
    ['broken JSON', '{"name":', 400],
  ])('refuses a body with %s', async (_, raw, status) => {
    const response = await app.nobody().post('session').set('Content-Type', 'application/json').send(raw);
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  it('answers a bad id and an unknown path with a problem', async () => {
    const admin = await app.as(Role.Administrator);
    expect((await admin.get('people/not-a-uuid').expect(404)).body.code).toBe('request.not-found');
    expect((await admin.get('nowhere').expect(404)).body.code).toBe('request.not-found');
  });

  it('lets nobody in who has not signed in, and asks for a key', async () => {
    await app.nobody().get('people').expect(401);
    const admin = await app.as(Role.Administrator);
    const unkeyed = admin.post('people', { name: 'x', displayName: 'x', role: 'viewer' }).unset('Idempotency-Key');
    expect((await unkeyed.expect(400)).body.code).toBe('request.key.missing');
  });
});

describe('a session that loops', () => {
  it('is stopped, and the others are not', async () => {
    const app = await TestApp.boot({ REQUESTS_A_MINUTE: '100' });
    const [loop, other] = [await app.as(Role.Viewer), await app.as(Role.Viewer)];
    const answers = await Promise.all(Array.from({ length: 101 }, () => loop.get('session')));
    expect(answers.filter((answer) => answer.status === 429).map((answer) => answer.body.code)).toEqual([
      'request.too-many',
    ]);
    await other.get('session').expect(200);
    await app.close();
  });
});
