import { DEFAULT_TEMPLATES, scheduleTemplateFaults } from '@huoshui/domain';
import {
  addPair,
  addTask,
  addTrack,
  changePair,
  changeTask,
  changeTrack,
  moveTask,
  removePair,
  removeTask,
  removeTrack,
} from './template-edits';

const template = DEFAULT_TEMPLATES.ownLand.content;
const keys = (of = template): string[] => of.tasks.map((task) => task.key);

describe('the editor of a template', () => {
  it('adds a task behind another, in its track, under a key of its own', () => {
    const design = template.tasks[1] ?? null;
    const twice = addTask(design)(addTask(design)(template));
    expect(new Set(keys(twice)).size).toBe(template.tasks.length + 2);
    expect(twice.tasks[2]).toMatchObject({ track: 'company', title: '', duration: 5 });
    expect(addTask(null)(template).tasks.at(-1)?.track).toBe('company');
    expect(scheduleTemplateFaults(twice).map((fault) => fault.code)).toEqual(['untitled', 'untitled']);
  });

  it('takes a task away with all that points at it', () => {
    const without = removeTask('listing')(template);
    expect(keys(without)).not.toContain('listing');
    expect(without.pairs.map((pair) => pair.key)).toEqual(['optimisation-award', 'land-start']);
    expect(scheduleTemplateFaults(without)).toEqual([]);
  });

  it('moves a task within the bounds', () => {
    expect(keys(moveTask('design', -1)(template)).slice(0, 2)).toEqual(['design', 'registration']);
    expect(moveTask('registration', -1)(template)).toBe(template);
    expect(moveTask('fullCapacity', 1)(template)).toBe(template);
  });

  it('changes tasks and tracks, and drops only a track without tasks', () => {
    expect(changeTask('start', { duration: 3 })(template).tasks.find((task) => task.key === 'start')?.duration).toBe(3);
    expect(changeTrack('land', '地')(template).tracks.find((track) => track.key === 'land')?.title).toBe('地');
    expect(removeTrack('land')(template)).toBe(template);
    const more = addTrack(template);
    expect(removeTrack(more.tracks.at(-1)?.key ?? '')(more)).toEqual(template);
  });

  it('calls a pair by its two tasks', () => {
    const more = addPair(template);
    const key = more.pairs.at(-1)?.key ?? '';
    const paired = changePair(key, { a: 'design', b: 'survey' })(more);
    expect(paired.pairs.at(-1)?.title).toBe('建设方案设计 ∥ 勘测定界');
    expect(removePair(key)(paired)).toEqual(template);
  });
});
