import { allows, Role } from '@huoshui/contracts';
import { Caller, Route, TestApp, walkRoutes } from '../testing';

const NOBODY_S_ID = '00000000-0000-7000-8000-000000000000';

/** The matrix of roles × routes, generated: a new route is tested the moment it exists. */
describe('every route', () => {
  let app: TestApp;
  let routes: Route[];

  beforeAll(async () => {
    app = await TestApp.boot();
    routes = walkRoutes(app.app);
  });
  afterAll(() => app.close());

  const call = (caller: Caller, { method, path }: Route) => {
    const filled = path.replace(/:week\b/g, '2022-W01').replace(/:\w+/g, NOBODY_S_ID);
    if (method === 'put' || method === 'patch') return caller[method](filled, 1, {});
    return method === 'post' ? caller.post(filled, {}) : caller[method](filled);
  };

  it('says in exactly one way who may enter', () => {
    expect(routes.length).toBeGreaterThan(15);
    const unclear = routes.filter(({ needs, open, signedIn }) => [needs, open, signedIn].filter(Boolean).length !== 1);
    expect(unclear.map((route) => route.handler)).toEqual([]);
  });

  it('is closed to those who have not signed in', async () => {
    for (const route of routes.filter(({ open }) => open === undefined)) {
      const { status } = await call(app.nobody(), route);
      expect([route.handler, status]).toEqual([route.handler, 401]);
    }
  });

  it.each(Object.values(Role))('opens to a %s just as the permissions say', async (role) => {
    const caller = await app.as(role);
    for (const route of routes.filter(({ needs }) => needs !== undefined)) {
      const { status } = await call(caller, route);
      const open = route.needs?.some((permission) => allows(role, permission));
      expect([route.handler, status === 403]).toEqual([route.handler, !open]);
      expect([route.handler, status < 500]).toEqual([route.handler, true]);
    }
  });
});
