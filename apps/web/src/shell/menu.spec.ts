import { grants, Permission, Role } from '@huoshui/contracts';
import { features } from '../app.routes';
import { menu, menuFor, tabsFor } from './menu';

const permissionOf = (path: string): unknown => features.find((route) => route.path === path)?.data?.['needs'];
const mayAs = (role: Role) => (permission: Permission) => grants[role].permissions.includes(permission);
const paths = (role: Role) => menuFor(mayAs(role)).flatMap((group) => group.entries.map((entry) => entry.path));
const tabs = (role: Role) => tabsFor(mayAs(role)).map((tab) => tab.path);

describe('menu', () => {
  it.each(menu.flatMap((group) => group.entries))(
    '$path stands among the routes under the same permission',
    (entry) => {
      expect(features.map((route) => route.path)).toContain(entry.path);
      expect(permissionOf(entry.path)).toBe(entry.needs);
    },
  );

  it('shows an officer leads and projects, but nobody else’s administration', () => {
    expect(paths('officer')).toEqual(expect.arrayContaining(['my-day', 'leads', 'projects', 'summary', 'teams']));
    expect(paths('officer')).not.toContain('people');
  });

  it('shows an administrator people and teams, and no business', () => {
    expect(paths('administrator')).toEqual(['my-day', 'teams', 'people']);
  });

  it('leaves no empty group', () => {
    for (const role of Object.values(Role)) {
      expect(menuFor(mayAs(role)).every((group) => group.entries.length > 0)).toBe(true);
    }
  });

  it('keeps the phone’s bar short and puts projects where a role has no leads', () => {
    expect(tabs('officer')).toEqual(expect.arrayContaining(['my-day', 'leads', 'leads/new', 'me']));
    expect(tabs('officer')).not.toContain('projects');
    expect(tabs('landOfficer')).toContain('projects');
    expect(tabs('viewer')).not.toContain('leads/new');
    for (const role of Object.values(Role)) expect(tabs(role).length).toBeLessThanOrEqual(5);
  });
});
