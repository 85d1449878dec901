import { randomUUID } from 'node:crypto';
import { NestExpressApplication } from '@nestjs/platform-express';
import { API, Role } from '@huoshui/contracts';
import { TeamKind } from '@huoshui/domain';
import request, { Test } from 'supertest';
import { bootHttp } from '../src/boot';
import { addPerson } from '../src/identity';
import { Settings, SYSTEM, UnitOfWork } from '../src/platform';
import { addMember, addTeam } from '../src/teams';
import { testDatabase } from './test-database';
import { testSettings } from './test-settings';

export const PASSWORD = 'right-horse-9';

/** A signed-in person's way into the API: keys and versions are sent as the web sends them. */
export class Caller {
  constructor(
    private readonly app: NestExpressApplication,
    private readonly cookie: string,
  ) {}

  get(path: string): Test {
    return this.send('get', path);
  }

  post(path: string, body?: object, key: string = randomUUID()): Test {
    const test = this.send('post', path).set('Idempotency-Key', key);
    return body === undefined ? test : test.send(body);
  }

  put(path: string, version: number, body?: object): Test {
    return this.send('put', path).set('If-Match', `"${version}"`).send(body);
  }

  patch(path: string, version: number, body?: object): Test {
    return this.send('patch', path).set('If-Match', `"${version}"`).send(body);
  }

  delete(path: string): Test {
    return this.send('delete', path);
  }

  private send(method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string): Test {
    const test = request(this.app.getHttpServer())[method](`${API}/${path}`);
    return this.cookie ? test.set('Cookie', this.cookie) : test;
  }
}

/** The whole API on a database of its own. Close it in `afterAll`. */
export class TestApp {
  private constructor(
    readonly app: NestExpressApplication,
    readonly settings: Settings,
  ) {}

  /** @param databaseUrl one that is there already: another process of the same house, or the same one started again */
  static async boot(extra: Record<string, string> = {}, databaseUrl?: string): Promise<TestApp> {
    const settings = testSettings(databaseUrl ?? (await testDatabase()), extra);
    const app = await bootHttp(settings);
    await app.init();
    return new TestApp(app, settings);
  }

  get unit(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  team(name: string, kind: TeamKind = TeamKind.Column): Promise<string> {
    return this.unit.write(SYSTEM, (work) => addTeam(work, { name, kind }));
  }

  /** A person with PASSWORD who need not change it, a member of the team since 2020 when one is given. */
  person(name: string, role: Role, teamId?: string): Promise<string> {
    return this.unit.write(SYSTEM, async (work) => {
      const id = await addPerson(work, { name, displayName: name, role }, PASSWORD, false);
      if (teamId) await addMember(work, teamId, { personId: id, from: '2020-01-01' });
      return id;
    });
  }

  async signIn(name: string, password = PASSWORD): Promise<Caller> {
    const response = await this.nobody().post('session', { name, password });
    if (response.status !== 204) throw new Error(`sign-in of ${name}: ${response.status} ${response.text}`);
    const [cookie] = response.headers['set-cookie'] as unknown as string[];
    return new Caller(this.app, (cookie ?? '').split(';')[0] ?? '');
  }

  /** A new person, signed in. */
  async as(role: Role, teamId?: string, name = `${role}-${randomUUID().slice(0, 8)}`): Promise<Caller> {
    await this.person(name, role, teamId);
    return this.signIn(name);
  }

  nobody(): Caller {
    return new Caller(this.app, '');
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
