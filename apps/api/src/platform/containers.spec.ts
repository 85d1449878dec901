import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings, SETTING_NAMES } from './settings';

const root = resolve(__dirname, '../../../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const compose = text('docker/compose.yaml');
const [apiImage, webImage, nginx] = ['api.Dockerfile', 'web.Dockerfile', 'nginx.conf'].map((name) =>
  text(`docker/${name}`),
);

/** `${NAME:?…}`, `${NAME:-default}` as compose fills them in; what must be given is given here. */
const filled = (value: string): string =>
  value.replace(/\$\{(\w+):([?-])([^}]*)\}/g, (_, _name, kind, rest) => (kind === '?' ? 'h8Wq2x' : rest));

const composed = Object.fromEntries(
  (/environment: &settings\n((?: {4}.*\n)+)/.exec(compose)?.[1] ?? '')
    .split('\n')
    .flatMap((line) => [...line.matchAll(/^ {4}(\w+): (.+)$/g)])
    .map(([, name, value]) => [name, filled(value ?? '')]),
) as Record<string, string>;
const inImage = Object.fromEntries(
  [...(/^ENV (.+)$/m.exec(apiImage ?? '')?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
) as Record<string, string>;
const environment = { ...inImage, ...composed };
const asked = [...compose.matchAll(/\$\{(\w+):/g)].map(([, name]) => name ?? '');

/** Nobody can build the images here, so what they agree upon with the code is read from their text. */
describe('the containers', () => {
  it('give the API an environment that it takes', () => {
    expect(readSettings(environment)).toMatchObject({
      mode: 'production',
      http: { host: '0.0.0.0', port: 3000, https: false, webRoot: null, trustedProxies: 'loopback, uniquelocal' },
      redisUrl: 'redis://redis:6379',
      week: { firstWeekday: 1, cutoffHour: 0 },
    });
  });

  it('name only settings that there are, and leave out only what is not theirs', () => {
    const ofTheMachine = ['NODE_ENV', 'TZ'];
    expect(
      Object.keys(environment)
        .filter((name) => !SETTING_NAMES.includes(name))
        .sort(),
    ).toEqual(ofTheMachine);
    const missing = SETTING_NAMES.filter((name) => !(name in environment));
    // Nginx serves the web, and a fixed day is refused in production.
    expect(missing.sort()).toEqual(['TODAY', 'WEB_ROOT']);
  });

  it('ask for what the example of the settings file gives, and for nothing that it must give and does not', () => {
    const example = [...text('docker/env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name ?? '');
    expect(example.filter((name) => !asked.includes(name))).toEqual([]);
    const required = [...compose.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name ?? '');
    expect(required.filter((name) => !example.includes(name))).toEqual([]);
  });

  it('meet at the same ports and folders', () => {
    expect(nginx).toContain(`set $api http://api:${environment['PORT']};`);
    expect(apiImage).toContain(`EXPOSE ${environment['PORT']}`);
    expect(compose).toContain(`http://127.0.0.1:${environment['PORT']}/api/health/ready`);
    const listens = /listen (\d+);/.exec(nginx ?? '')?.[1];
    expect(webImage).toContain(`EXPOSE ${listens}`);
    expect(compose).toContain(`:${listens}']`);
    expect(compose).toContain(`volumes: [files:${environment['FILES_DIR']}]`);
  });

  it('run and copy only what is there', () => {
    const programs = [compose, apiImage, text('docs/operations.md')].flatMap((one) => [
      ...(one ?? '').matchAll(/dist\/(apps\/api\/src\/[\w-]+)\.js/g),
    ]);
    expect(programs.length).toBeGreaterThan(4);
    for (const [, source] of programs) expect([source, existsSync(join(root, `${source}.ts`))]).toEqual([source, true]);
    const copied = readdirSync(join(root, 'docker'))
      .filter((name) => name.endsWith('.Dockerfile'))
      .flatMap((name) => [...text(`docker/${name}`).matchAll(/^COPY (?!--from)(.+) \S+$/gm)])
      .flatMap(([, files]) => (files ?? '').split(' '));
    for (const file of copied) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  });
});

describe('the manual of operations', () => {
  it.each(SETTING_NAMES)('speaks of %s', (name) => expect(text('docs/operations.md')).toContain(`\`${name}\``));
});
