import { grants, Permission, Role, Scope } from './permissions';

describe('permissions', () => {
  const roles = Object.values(Role);

  it.each(roles)('%s may do something, and nothing twice', (role) => {
    const { permissions, scope } = grants[role];
    expect(permissions.length).toBeGreaterThan(0);
    expect(new Set(permissions).size).toBe(permissions.length);
    expect(Object.values(Scope)).toContain(scope);
  });

  it.each(Object.values(Permission))('%s is granted to somebody', (permission) => {
    expect(roles.filter((role) => grants[role].permissions.includes(permission))).not.toEqual([]);
  });

  it('let those who only look write nothing', () => {
    expect(grants.viewer.permissions.filter((permission) => !permission.endsWith('.read'))).toEqual([]);
  });
});
