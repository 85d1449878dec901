import { newTask, taskOf } from './tasked-draft';

describe('a task’s draft', () => {
  it('sends the deadline as it was said, and nothing that was not typed', () => {
    const draft = { ...newTask(), title: ' 催办 ', task: '办', ownerTeamId: 't' };
    expect(taskOf(draft)).toEqual({
      title: '催办',
      task: '办',
      ownerId: null,
      ownerTeamId: 't',
      ownerDepartmentId: null,
      coOwners: [],
      workdays: 5,
    });
    expect(taskOf({ ...draft, by: 'day', deadline: '2026-07-01' })).toMatchObject({ deadline: '2026-07-01' });
    expect(taskOf({ ...draft, by: 'day', deadline: '2026-07-01' })).not.toHaveProperty('workdays');
  });

  it('names co-owners by kind and id alone', () => {
    const coOwners = [{ kind: 'team', id: 'x', name: '甲队' }] as const;
    expect(taskOf({ ...newTask(), coOwners }).coOwners).toEqual([{ kind: 'team', id: 'x' }]);
  });
});
