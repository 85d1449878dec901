import { DEFAULT_OBSTACLE_SETTINGS } from '@huoshui/domain';
import { draftOf, settingsOf } from './settings-draft';

describe('the settings as a form', () => {
  it('come back as they went in', () => {
    expect(settingsOf(draftOf(DEFAULT_OBSTACLE_SETTINGS))).toEqual(DEFAULT_OBSTACLE_SETTINGS);
  });

  it('take a category a line and number the levels', () => {
    const draft = { ...draftOf(DEFAULT_OBSTACLE_SETTINGS), categories: ' 用工 \n\n融资\n' };
    const { categories, escalations } = settingsOf({ ...draft, escalations: draft.escalations.slice(1) });
    expect([categories, escalations.map(({ level }) => level)]).toEqual([
      ['用工', '融资'],
      [1, 2],
    ]);
  });
});
