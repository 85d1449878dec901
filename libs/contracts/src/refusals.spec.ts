import { refusals } from './refusals';

describe('refusals', () => {
  it.each(Object.entries(refusals))('%s answers %i, a refusal', (code, status) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/);
    expect([400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 423, 428, 429, 500, 503]).toContain(status);
  });
});
