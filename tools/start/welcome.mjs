import { localAddress } from './serve.mjs';

const roles = {
  officer: '招商专员',
  teamLead: '队伍负责人',
  projectManager: '项目经理',
  landOfficer: '用地专员',
  serviceDepartment: '服务部门',
  commandingOffice: '指挥部',
  viewer: '领导（只读）',
  administrator: '系统管理员',
};

/** The address and the demo's sign-ins, as the running system itself tells them. */
export async function welcome(env) {
  const address = localAddress(env);
  console.log(`\n活水已就绪：${address}`);
  const cards = await demoSignIns(address);
  if (cards.length > 0) console.log('\n演示账号（登录页可一键进入）：');
  for (const card of cards) {
    console.log(
      `  ${card.name.padEnd(14)} ${card.password.padEnd(14)} ${roles[card.role] ?? card.role}${card.team ? `·${card.team}` : ''}`,
    );
  }
  console.log('\n按 Ctrl-C 停止。日志在 .data/logs/。');
}

async function demoSignIns(address) {
  const response = await fetch(`${address}/api/v1/demo-sign-ins`, { signal: AbortSignal.timeout(5_000) }).catch(
    () => null,
  );
  if (!response?.ok) return [];
  const body = await response.json();
  return Array.isArray(body) ? body : (body.items ?? []);
}
