import { Role, Scope } from '@huoshui/contracts';

export const roleName: Readonly<Record<Role, string>> = {
  officer: $localize`招商专员`,
  teamLead: $localize`队伍负责人`,
  projectManager: $localize`项目经理`,
  landOfficer: $localize`用地专员`,
  serviceDepartment: $localize`服务部门`,
  commandingOffice: $localize`指挥部`,
  viewer: $localize`领导（只读）`,
  administrator: $localize`系统管理员`,
};

/** What each role is for, on the demo's cards and in the form of a new person. */
export const roleHint: Readonly<Record<Role, string>> = {
  officer: $localize`登记线索、跟进、签约，上传里程碑佐证`,
  teamLead: $localize`管本队线索与项目，导入本队台账`,
  projectManager: $localize`推进全区项目，登记里程碑`,
  landOfficer: $localize`登记拿地等用地里程碑`,
  serviceDepartment: $localize`查看全区项目，配合服务`,
  commandingOffice: $localize`核验佐证，出排名与通报，导入台账`,
  viewer: $localize`查看排名、通报、汇总与全区项目`,
  administrator: $localize`管理队伍、人员与角色`,
};

export const scopeName: Readonly<Record<Scope, string>> = {
  team: $localize`本队`,
  zone: $localize`全区`,
};
