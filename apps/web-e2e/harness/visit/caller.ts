import { randomUUID } from 'node:crypto';
import { api, DemoSignIn, FileView, paths, Role } from '@huoshui/contracts';

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    text: string,
  ) {
    super(`${status} ${text}`);
  }
}

/** A person who speaks with the API directly, to prepare or to check what a journey does on the page. */
export class Caller {
  private constructor(
    readonly address: string,
    readonly cookie: string,
  ) {}

  static async enter(address: string, name: string, password: string): Promise<Caller> {
    const door = new Caller(address, '');
    const response = await door.send('POST', api(paths.session), { name, password });
    const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return new Caller(address, cookie);
  }

  /** Enters by the demo card of the role. */
  static async as(address: string, role: Role): Promise<Caller> {
    const cards = (await (await fetch(address + api(paths.demoSignIns))).json()) as DemoSignIn[];
    const card = cards.find((one) => one.role === role);
    if (!card) throw new Error(`no demo card for ${role}`);
    return Caller.enter(address, card.name, card.password);
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.send('GET', path)).json()) as T;
  }

  async bytes(path: string): Promise<Buffer> {
    return Buffer.from(await (await this.send('GET', path)).arrayBuffer());
  }

  async post<T = void>(path: string, body: unknown = {}, key: string = randomUUID()): Promise<T> {
    const text = await (await this.send('POST', path, body, { 'Idempotency-Key': key })).text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  async put<T = void>(path: string, version: number, body: unknown): Promise<T> {
    const text = await (await this.send('PUT', path, body, { 'If-Match': `"${version}"` })).text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** Uploads a file and gives its id. */
  async upload(name: string, type: string, bytes: Uint8Array<ArrayBuffer>, to: string = paths.files): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([bytes], { type }), name);
    return ((await (await this.send('POST', api(to), form)).json()) as FileView).id;
  }

  private async send(
    method: string,
    path: string,
    body?: unknown,
    extra: Record<string, string> = {},
  ): Promise<Response> {
    const form = body instanceof FormData;
    const headers: Record<string, string> = { 'Idempotency-Key': randomUUID(), ...extra };
    if (this.cookie) headers.Cookie = this.cookie;
    if (body !== undefined && !form) headers['Content-Type'] = 'application/json';
    const content = body === undefined ? undefined : form ? body : JSON.stringify(body);
    const response = await fetch(this.address + path, { method, headers, body: content });
    if (response.ok) return response;
    const text = await response.text();
    throw new Refused(response.status, codeOf(text), `${method} ${path}: ${text}`);
  }
}

function codeOf(text: string): string {
  try {
    return (JSON.parse(text) as { code?: string }).code ?? '';
  } catch {
    return '';
  }
}
