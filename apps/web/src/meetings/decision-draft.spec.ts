import { PartyView } from '@huoshui/contracts';
import { newDecision, orderOf } from './decision-draft';

const parties: PartyView[] = [{ kind: 'team', id: 't', name: '甲队' }];

describe('the order of a decision that is typed', () => {
  it.each([
    [{ ownerId: 't' }, { owner: { kind: 'team', id: 't' }, workdays: 5 }],
    [
      { ownerId: 't', deadline: '2026-06-30' },
      { owner: { kind: 'team', id: 't' }, deadline: '2026-06-30' },
    ],
    [{ ownerId: 't', kind: 'notice' }, undefined],
    [{ ownerId: 'unknown' }, undefined],
  ])('of %j is %j', (typed, order) => {
    expect(orderOf({ ...newDecision(), ...typed }, parties)).toEqual(order);
  });
});
