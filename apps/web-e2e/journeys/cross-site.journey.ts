import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { api, LeadView, paths } from '@huoshui/contracts';
import { Caller, journey, stage } from '../harness';

const COMPANY = '伪造请求企业有限公司';

/** A page of another site that posts a form to us with the visitor's own cookie. */
function foreignSite(): Promise<Server> {
  const page = `<form method="post" action="${stage.address}${api(paths.leads)}" enctype="text/plain">
    <input name='{"company":"${COMPANY}","x":"' value='"}'></form><script>document.forms[0].submit()</script>`;
  return new Promise((resolve) => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    });
    server.listen(0, '127.0.0.2', () => resolve(server));
  });
}

journey('a write forged by another site is refused and leaves no trace', async ({ visit }) => {
  const officer = await Caller.as(stage.address, 'officer');
  const site = await foreignSite();
  try {
    const page = await visit({ as: officer });
    const answer = page.waitForResponse((response) => response.url().startsWith(stage.address));
    await page.goto(`http://127.0.0.2:${(site.address() as AddressInfo).port}/`);
    expect((await answer).status()).toBe(403);
    expect(await page.content()).toContain('request.cross-site');
  } finally {
    site.close();
  }
  const found = await officer.get<{ items: LeadView[] }>(`${api(paths.leads)}?search=${encodeURIComponent(COMPANY)}`);
  expect(found.items).toEqual([]);
  const headers = {
    'content-type': 'application/json',
    cookie: officer.cookie,
    'idempotency-key': crypto.randomUUID(),
  };
  const forged = await fetch(stage.address + api(paths.leads), {
    method: 'POST',
    headers: { ...headers, origin: 'https://evil.example' },
    body: JSON.stringify({ company: COMPANY }),
  });
  expect(forged.status).toBe(403);
});
