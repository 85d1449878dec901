import { journey, picture, sidewaysScroll } from '../harness';

journey(
  'the office writes rules by the form: steps, a blend, a red list; a fault is shown and mended',
  async ({ visit }) => {
    const page = await visit({ as: 'commandingOffice' });
    await page.goto('/standings/rules/new');
    const items = page.getByRole('navigation', { name: '规则的各部分' });
    await page.getByRole('textbox', { name: '名称' }).fill('表单写的办法');

    await items.getByRole('combobox', { name: '增加一项' }).selectOption({ label: '分段得分' });
    await page.getByRole('textbox', { name: '名称' }).fill('签约大项目');
    await page.getByRole('button', { name: '＋ 加一档' }).click();
    await page.getByRole('textbox', { name: '第 3 档达到多少' }).fill('20');
    await page.getByRole('textbox', { name: '第 3 档得几分' }).fill('9');
    await page.getByRole('textbox', { name: '投资额以上（含）' }).fill('5000万');
    const faults = page.locator('.side');
    await faults.getByText('1 处要改').waitFor();
    await faults.getByRole('button', { name: /签约大项目.*由小到大/ }).click();
    await picture(page, 'rule-form-fault');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByRole('alert').or(page.getByRole('status')).getByText('由小到大').first().waitFor();
    expect(page.url()).toContain('/standings/rules/new');
    await page.getByRole('textbox', { name: '第 3 档达到多少' }).fill('50');
    await page.getByRole('textbox', { name: '第 3 档得几分' }).press('Tab');
    await faults.getByText('没有错误').waitFor();
    await page
      .locator('hs-item-fields')
      .getByText(/只计投资额 5,?000(\.00)? 万元以上/)
      .first()
      .waitFor();

    await items.getByRole('combobox', { name: '增加一项' }).selectOption({ label: '综合（加权）' });
    await page
      .locator('hs-item-fields')
      .getByRole('button', { name: /^投产 × 0.4/ })
      .click();
    await page.getByRole('textbox', { name: '权重' }).fill('0.5');
    await page.getByRole('combobox', { name: '种类' }).first().selectOption({ label: '占比（分子 ÷ 分母）' });
    await page.getByRole('button', { name: '← 回到所在的组合' }).click();
    await page.locator('hs-item-fields').getByText('投产 × 0.5').first().waitFor();

    await items.getByRole('button', { name: '红榜、黑榜' }).click();
    await page.getByRole('button', { name: '＋ 增加一条' }).first().click();
    await page.getByRole('textbox', { name: '名称' }).fill('开工红榜');
    await page.getByRole('textbox', { name: '前几名' }).fill('3');
    await faults.getByText('没有错误').waitFor();
    await picture(page, 'rule-form');

    await page.getByRole('radio', { name: 'JSON' }).click();
    const json = page.getByRole('textbox', { name: '规则（JSON）' });
    const whole = await json.inputValue();
    await json.fill(whole.slice(0, -1));
    await page.getByText('还不是完整的 JSON').waitFor();
    await page.getByRole('radio', { name: '表单' }).click();
    await page.getByRole('button', { name: '回到 JSON' }).click();
    expect(await json.inputValue()).toBe(whole.slice(0, -1));
    await json.fill(whole);
    await page.getByRole('radio', { name: '表单' }).click();

    await page.getByRole('link', { name: '返回' }).click();
    await page.getByText('还有修改没有保存').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/rules\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { name: '表单写的办法' }).waitFor();
    await page.getByText('开工红榜').first().waitFor();
    await page.getByText('投产 × 0.5').first().waitFor();

    const phone = await visit({ as: 'commandingOffice', on: 'phone' });
    await phone.goto(`${page.url()}/edit`);
    await phone
      .getByRole('button', { name: /^签约大项目/ })
      .first()
      .click();
    const drawer = phone.getByRole('dialog');
    await drawer.getByRole('textbox', { name: '第 1 档得几分' }).fill('3');
    expect(await sidewaysScroll(phone)).toBe(0);
    await picture(phone, 'rule-form-item');
    await phone.keyboard.press('Escape');
    await phone.getByText('未保存').waitFor();
    await picture(phone, 'rule-form-list');
  },
);
