import type { Page } from 'playwright-core';
import { api, MyDayView, paths, ProjectDetail } from '@huoshui/contracts';
import { FEN_IN_YI } from '@huoshui/domain';
import { Caller, evidence, journey, makeProject, photo, picture, sidewaysScroll, stage, tap } from '../harness';

const MOST_SECONDS = 30;
const REPORTED = { width: 1_600, height: 1_200 };

/** Size of a stored picture, as the browser reads it. */
const sizeOf = (page: Page, fileId: string) =>
  page.evaluate(
    async (url) => {
      const picture = await createImageBitmap(await (await fetch(url)).blob());
      return { width: picture.width, height: picture.height };
    },
    api(paths.files, fileId),
  );

journey('a start is recorded on the phone with a photo, and three offices see it differently', async ({ visit }) => {
  const officer = await Caller.as(stage.address, 'officer');
  const office = await Caller.as(stage.address, 'commandingOffice');
  const { today } = await office.get<MyDayView>(api(paths.myDay));
  const company = '高新区照片旅程精密制造有限公司';
  const id = await makeProject(officer, office, { company, amountFen: 3 * FEN_IN_YI, signedOn: today });

  const phone = await visit({ as: officer, on: 'phone' });
  await phone.context().grantPermissions(['geolocation'], { origin: stage.address });
  await phone.context().setGeolocation({ latitude: 22.36512, longitude: 113.55021, accuracy: 18 });
  await phone.goto(`/projects/${id}`);
  const begin = Date.now();
  await tap(phone.getByRole('button', { name: '登记里程碑' }));
  await tap(phone.getByRole('radio', { name: '开工' }));
  await phone.getByLabel('佐证（拍照）').setInputFiles(await photo(phone, '现场.jpg', today));
  await phone.getByText('已上传').waitFor();
  await phone.getByText(`${today} 00:00（照片记录）`).waitFor();
  await phone.getByText('22.3701°N 113.5493°E ±12 米（照片记录）').waitFor();
  await phone.getByText('缺施工许可证').waitFor();
  await picture(phone, 'start-record', ['phone']);
  await tap(phone.getByRole('button', { name: '登记，提交核验' }));
  await phone.getByRole('dialog').waitFor({ state: 'hidden' });
  await phone.getByText('现场照片').first().waitFor();
  expect((Date.now() - begin) / 1_000).toBeLessThan(MOST_SECONDS);
  expect(await sidewaysScroll(phone)).toBe(0);
  const { facts } = await office.get<ProjectDetail>(api(paths.projects, id));
  const [kept] = facts.find((fact) => fact.milestone === 'start')?.papers ?? [];
  expect(await sizeOf(phone, kept?.fileId ?? '')).toEqual(REPORTED);

  const desk = await visit({ as: office });
  await desk.goto(`/projects/${id}`);
  await desk.getByRole('button', { name: '核验通过' }).click();
  await desk.getByText('已核验，从现在起计入').waitFor();
  await desk.getByText(`${today} 开工`).waitFor();
  await desk.getByText('缺打桩照片、主体施工照片或设备到位照片').waitFor();
  await picture(desk, 'profiles-zone-only');

  // A photo that says nothing of itself: the device tells when and where, on the person's own tap.
  await phone.reload();
  await tap(phone.getByRole('button', { name: '补交佐证' }).first());
  await tap(phone.getByRole('dialog').getByRole('radio', { name: '打桩照片' }));
  await phone
    .getByRole('dialog')
    .getByLabel('佐证（拍照）')
    .setInputFiles(await photo(phone, '打桩.jpg', null));
  await phone.getByText('未取得位置').waitFor();
  await picture(phone, 'paper-without-place', ['phone']);
  await tap(phone.getByRole('button', { name: '附上此刻的时间和位置' }));
  await phone.getByText('22.3651°N 113.5502°E ±18 米（手机提供）').waitFor();
  await tap(phone.getByRole('button', { name: '补交，提交核验' }));
  await phone.getByText('补交', { exact: false }).first().waitFor();
  await phone.getByRole('dialog').waitFor({ state: 'hidden' });

  const manager = await visit({ as: 'projectManager' });
  await manager.goto(`/projects/${id}`);
  await manager.getByRole('button', { name: '补交佐证' }).first().click();
  await manager.getByRole('dialog').getByRole('radio', { name: '施工许可证' }).click();
  await manager.getByRole('dialog').getByLabel('佐证', { exact: true }).setInputFiles(evidence);
  await manager.getByText('已上传').waitFor();
  await picture(manager, 'paper-added', ['desk']);
  await manager.getByRole('button', { name: '补交，提交核验' }).click();
  await manager.getByRole('dialog').waitFor({ state: 'hidden' });

  await desk.reload();
  for (let left = 2; left > 0; left -= 1) {
    await desk.getByRole('button', { name: '核验这份' }).first().click();
    await desk
      .getByRole('button', { name: '核验这份' })
      .nth(left - 1)
      .waitFor({ state: 'hidden' });
  }
  await desk.getByText('凭打桩照片，日期以打桩照片为准。').waitFor();
  await picture(desk, 'profiles-all');
});
