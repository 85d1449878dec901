import { HttpErrorResponse } from '@angular/common/http';
import { refusalOf } from './refusal';

const answer = (status: number, error: unknown) => refusalOf(new HttpErrorResponse({ status, error }));

describe('a failed answer', () => {
  it('is the refusal that its problem details name', () => {
    const problem = {
      code: 'lead.stage.closed',
      facts: { from: 'new', to: 'signed' },
      fields: [{ path: 'stage', code: 'isIn' }],
      requestId: 'r',
    };
    const refusal = answer(409, problem);
    expect(refusal).toMatchObject({ ...problem, name: 'Refusal' });
    expect(answer(409, JSON.stringify(problem)).code).toBe('lead.stage.closed');
  });

  it.each([
    [0, 'offline'],
    [401, 'session.missing'],
    [413, 'request.body.too-large'],
    [502, 'request.busy'],
    [500, 'request.failed'],
    [418, 'request.failed'],
  ])('with status %d from something that does not know our codes is %s', (status, code) => {
    expect(answer(status, '<html>Bad gateway</html>').code).toBe(code);
    expect(answer(status, null).code).toBe(code);
  });

  it('with a code that we do not know is not shown as that code', () => {
    expect(answer(409, { code: 'constructor' }).code).toBe('request.failed');
  });
});
