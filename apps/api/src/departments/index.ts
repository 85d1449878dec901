export { addDepartment } from './create-department';
export {
  addDepartmentMembers,
  departmentIds,
  type DepartmentMembership,
  removeDepartmentMembers,
} from './demo-department-members';
export { DepartmentReader } from './department.reader';
export { DepartmentsModule } from './departments.module';
export { addDepartmentMember } from './join-department';
export { mustBeDepartment } from './must-be-department';
