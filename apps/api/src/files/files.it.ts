import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileView, Role } from '@huoshui/contracts';
import { zipSync } from 'fflate';
import { Caller, TestApp } from '../../testing';

const PDF = Buffer.from('%PDF-1.7\n签约协议');

describe('files', () => {
  let app: TestApp;
  let officer: Caller;

  beforeAll(async () => {
    app = await TestApp.boot();
    officer = await app.as(Role.Officer, await app.team('甲队'));
  });
  afterAll(() => app.close());

  const upload = (content: Uint8Array, name: string, key?: string, by = officer) =>
    by.post('files', undefined, key).attach('file', Buffer.from(content), name);

  it('gives back what was kept, as a download that no browser runs', async () => {
    const kept: FileView = (await upload(PDF, '投资协议.pdf').expect(201)).body;
    expect(kept).toMatchObject({ name: '投资协议.pdf', type: 'application/pdf', bytes: PDF.length });
    const back = await officer.get(`files/${kept.id}`).buffer(true).expect(200);
    expect(Buffer.from(back.body as Uint8Array).equals(PDF)).toBe(true);
    expect(back.headers['content-disposition']).toContain(`attachment; filename="file"; filename*=UTF-8''%E6%8A%95`);
    expect(back.headers['x-content-type-options']).toBe('nosniff');
  });

  it('shows a file to its uploader alone while no record refers to it', async () => {
    const { id }: FileView = (await upload(PDF, 'a.pdf').expect(201)).body;
    const other = await app.as(Role.TeamLead, await app.team('乙队'));
    expect((await other.get(`files/${id}`).expect(404)).body.code).toBe('request.not-found');
    const office = await app.as(Role.CommandingOffice);
    await office.get(`files/${id}`).expect(404);
  });

  it('keeps one file of the same request sent twice, and refuses another file under its key', async () => {
    const first = await upload(PDF, 'a.pdf', 'one-upload').expect(201);
    const again = await upload(PDF, 'a.pdf', 'one-upload').expect(201);
    expect(again.body).toEqual(first.body);
    const other = await upload(Buffer.from('%PDF-other'), 'a.pdf', 'one-upload').expect(422);
    expect(other.body.code).toBe('request.key.reused');
  });

  it.each([
    ['a program under a harmless name', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), '合同.pdf', 415, 'file.type'],
    ['an archive that is no document', zipSync({ 'a.txt': PDF }), 'a.xlsx', 415, 'file.type'],
    [
      'a workbook with macros',
      zipSync({ '[Content_Types].xml': PDF, 'xl/workbook.xml': PDF, 'xl/vbaProject.bin': PDF }),
      'a.xlsx',
      415,
      'file.type',
    ],
    ['an archive that is cut off', zipSync({ 'xl/workbook.xml': PDF }).subarray(0, 60), 'a.xlsx', 415, 'file.type'],
    ['nothing', Buffer.alloc(0), 'a.pdf', 422, 'file.empty'],
    ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, '%PDF-'), 'a.pdf', 413, 'file.too-large'],
  ])('refuses %s', async (_, content, name, status, code) => {
    const refused = await upload(content, name).expect(status);
    expect(refused.body.code).toBe(code);
    expect(readdirSync(join(app.settings.filesDir, 'incoming'))).toEqual([]);
  });

  it('refuses a request without a file, with two, or with other fields', async () => {
    expect((await officer.post('files').expect(422)).body.code).toBe('file.empty');
    await officer.post('files').attach('file', PDF, 'a.pdf').attach('file', PDF, 'b.pdf').expect(400);
    await officer.post('files').field('id', 'x').attach('file', PDF, 'a.pdf').expect(400);
    await officer.post('files').attach('other', PDF, 'a.pdf').expect(400);
  });

  it.each([
    ['C:\\fake\\..\\合同.pdf', '合同.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['gnp.\u202efdp', 'gnp.fdp.pdf'],
    [`${'长'.repeat(300)}.PDF`, `${'长'.repeat(196)}.pdf`],
  ])('cleans the name %s', async (sent, kept) => {
    expect(((await upload(PDF, sent).expect(201)).body as FileView).name).toBe(kept);
  });

  it('lets nobody upload who records nothing', async () => {
    const viewer = await app.as(Role.Viewer);
    await upload(PDF, 'a.pdf', undefined, viewer).expect(403);
    await upload(PDF, 'a.pdf', undefined, app.nobody()).expect(401);
  });
});
