import { readFile, writeFile } from 'node:fs/promises';
import { ArrangementView, BulletinDetail, BulletinTemplates, Role } from '@huoshui/contracts';
import { ArrangedBlock, Arrangement, DEFAULT_ARRANGEMENT } from '@huoshui/domain';
import PizZip from 'pizzip';
import { Caller, HeldProject, TestApp } from '../../testing';
import { FileStore } from '../files';
import { Database } from '../platform';
import { sha256Of } from './sha256-of';
import { TemplateReader } from './template.reader';

const WEEK = '2022-W34';

describe('the arrangement and the template of bulletins', () => {
  let app: TestApp;
  let office: Caller;
  let project: HeldProject;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2022-09-06' });
    office = await app.as(Role.CommandingOffice);
    const teamId = await app.team('第一纵队');
    await app.team('第二纵队');
    project = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: teamId, name: '某芯片项目' });
    await project.reached({ signing: '2022-08-23' }, '2022-08-25');
  });
  afterAll(() => app.close());

  const arrangement = async (): Promise<ArrangementView> => (await office.get('bulletin-arrangement').expect(200)).body;
  const bulletin = async (): Promise<BulletinDetail> => (await office.get(`bulletins/${WEEK}`).expect(200)).body;
  const templates = async (): Promise<BulletinTemplates> => (await office.get('bulletin-templates').expect(200)).body;

  async function bytes(path: string, by = office): Promise<Buffer> {
    const answer = await by
      .get(path)
      .buffer()
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    return answer.body as Buffer;
  }

  /** The template in force as a hand left it. */
  async function edited(edit: (xml: string) => string, number = 0): Promise<Buffer> {
    const zip = new PizZip(await bytes(`bulletin-templates/${number}/docx`));
    zip.file('word/document.xml', edit(zip.file('word/document.xml')?.asText() ?? ''));
    return zip.generate({ type: 'nodebuffer' });
  }

  const upload = (content: Buffer, name = '模板.docx') =>
    office.post('bulletin-templates').attach('file', content, name);
  const wordsOf = (docx: Buffer): string =>
    (new PizZip(docx).file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/g, '');

  it('begins with the product’s own, and is kept as versions by who writes bulletins', async () => {
    expect(await arrangement()).toEqual({
      arrangement: DEFAULT_ARRANGEMENT,
      version: 0,
      changedAt: null,
      changedBy: null,
    });
    const viewer = await app.as(Role.Viewer);
    await viewer.get('bulletin-arrangement').expect(403);
    await viewer.put('bulletin-arrangement', 0, DEFAULT_ARRANGEMENT).expect(403);
    await viewer.get('bulletin-templates').expect(403);

    const blocks = [...DEFAULT_ARRANGEMENT.blocks]
      .reverse()
      .map((one): ArrangedBlock => (one.block === 'leads' ? { ...one, on: false } : one));
    const wanted: Arrangement = { ...DEFAULT_ARRANGEMENT, issuer: '高新区招商指挥部', blocks };
    await office.put('bulletin-arrangement', 0, wanted).expect(200);
    expect((await office.put('bulletin-arrangement', 0, wanted).expect(412)).body.code).toBe('request.version.stale');
    const none = { ...wanted, blocks: blocks.slice(1) };
    const refused = await office.put('bulletin-arrangement', 1, none).expect(422);
    expect(refused.body).toMatchObject({ code: 'arrangement.blocks', facts: { reason: 'missing' } });
    expect(await arrangement()).toMatchObject({ arrangement: wanted, version: 1 });
    expect((await office.get('bulletin-arrangement/versions').expect(200)).body).toHaveLength(1);
  });

  it('is stored with what was compiled, and a later version leaves that alone', async () => {
    await office.post('bulletins', { period: WEEK }).expect(201);
    const { content } = await bulletin();
    expect(content.recorded).toMatchObject({ arrangement: { version: 1, issuer: '高新区招商指挥部' }, leads: [] });
    await office.put('bulletin-arrangement', 1, DEFAULT_ARRANGEMENT).expect(200);
    expect((await bulletin()).content.recorded?.arrangement.version).toBe(1);
    const preview = (await office.get('bulletin-arrangement/preview').expect(200)).body;
    expect(preview.content).toMatchObject({ period: WEEK, recorded: { arrangement: { version: 2 } } });
  });

  it('has notable items, of projects or typed, which a compilation anew keeps', async () => {
    const { version } = await bulletin();
    const items = [
      { projectId: project.id, text: '封顶。' },
      { projectId: null, text: '某集团来访。' },
    ];
    await office.put(`bulletins/${WEEK}/notable`, version, { items }).expect(200);
    const unknown = [{ projectId: '00000000-0000-4000-8000-000000000000', text: 'x' }];
    await office.put(`bulletins/${WEEK}/notable`, version + 1, { items: unknown }).expect(404);
    await office.post('bulletins', { period: WEEK }).expect(201);
    expect((await bulletin()).content.recorded?.notable).toEqual([
      { projectId: project.id, name: '某芯片项目', text: '封顶。' },
      { projectId: null, name: null, text: '某集团来访。' },
    ]);
  });

  it('takes a template edited by hand, and prints by it once it is put to use', async () => {
    const mine = await edited((xml) => xml.replace('附件', '附表（内部资料）').replace('{issuer}', '★{issuer}★'));
    expect((await upload(mine).expect(201)).body).toMatchObject({ number: 1 });
    expect(await templates()).toMatchObject({ inForce: 0, versions: [{ number: 1, name: '模板.docx' }] });
    expect(wordsOf(await bytes('bulletin-templates/1/preview'))).toContain('★招商引资指挥部★');
    await office.post('bulletin-templates/uses', { number: 1 }).expect(204);
    expect(await templates()).toMatchObject({ inForce: 1 });

    const approver = await app.as(Role.CommandingOffice);
    let { version } = await bulletin();
    for (const [state, by] of [
      ['reviewed', approver],
      ['approved', office],
      ['frozen', office],
      ['published', office],
    ] as const) {
      await by.put(`bulletins/${WEEK}/state`, version, { state }).expect(200);
      version += 1;
    }
    const viewer = await app.as(Role.Viewer);
    const printed = wordsOf(await bytes(`bulletins/${WEEK}/docx`, viewer));
    for (const words of ['★招商引资指挥部★', '附表（内部资料）', '某芯片项目：封顶。', '第1期'])
      expect(printed).toContain(words);
    expect((await bytes(`bulletins/${WEEK}/pdf`, viewer)).subarray(0, 5).toString()).toBe('%PDF-');

    expect((await bulletin()).template).toEqual({ number: 1, sha256: sha256Of(mine) });

    await office.post('bulletin-templates/uses', { number: 0 }).expect(204);
    await office.post('bulletin-templates/uses', { number: 7 }).expect(404);
  });

  it('prints a frozen bulletin the same to the byte for ever, by the template of its freezing', async () => {
    expect(await templates()).toMatchObject({ inForce: 0 });
    const papers = ['docx', 'xlsx', 'pdf'].map((ending) => `bulletins/${WEEK}/${ending}`);
    const first = await Promise.all(papers.map((path) => bytes(path)));
    await new Promise((done) => setTimeout(done, 2_100));
    const again = await Promise.all(papers.map((path) => bytes(path)));
    expect(again.map(sha256Of)).toEqual(first.map(sha256Of));
    expect(wordsOf(first[0] ?? Buffer.alloc(0))).toContain('★招商引资指挥部★');
  });

  it('prints what was frozen before templates were pinned by the one in force then, and nothing by a changed file', async () => {
    const reader = app.app.get(TemplateReader);
    const uses = await app.app
      .get(Database)
      .query<{ at: string }>("SELECT used_at + interval '2 ms' AS at FROM bulletin_template_use ORDER BY used_at");
    const by = async (frozenAt: string): Promise<string> =>
      wordsOf(await reader.of({ period: WEEK, template: null, frozenAt }));
    expect(await by('2020-01-01T00:00:00Z')).not.toContain('★');
    expect(await by(uses[0]?.at ?? '')).toContain('★{issuer}★');
    expect(await by(uses[1]?.at ?? '')).not.toContain('★');

    const { template } = await bulletin();
    const path = app.app.get(FileStore).pathOf(template?.sha256 ?? '');
    const kept = await readFile(path);
    await writeFile(path, Buffer.concat([kept, Buffer.from('x')]));
    await office.get(`bulletins/${WEEK}/docx`).expect(500);
    await writeFile(path, kept);
    await office.get(`bulletins/${WEEK}/docx`).expect(200);
  });

  it('refuses what could not be filled, naming every tag, and what carries macros', async () => {
    const wrong = await edited((xml) => xml.replace('{issuer}', '{发文机关}').replace('{seal}', '{印章}'));
    const refused = await upload(wrong).expect(422);
    expect(refused.body).toMatchObject({
      code: 'bulletin-template.invalid',
      facts: { faults: 'unknown 发文机关\nunknown 印章' },
    });
    const macros = new PizZip(await bytes('bulletin-templates/0/docx'));
    macros.file('word/vbaProject.bin', 'x');
    expect((await upload(macros.generate({ type: 'nodebuffer' })).expect(415)).body.code).toBe('file.type');
    expect((await templates()).versions).toHaveLength(1);
  });
});
