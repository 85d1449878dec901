import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { at, ROOT } from '../lib/root.mjs';

const ROWS = 50_000;
const TEAMS = 15;
const HEAD = ['序号', '企业名称', '项目名称', '产业', '总投资(万元)', '签约时间', '落地时间', '开工时间', '责任单位'];
const SIGNS = [...'中芯国际长安精密华星云海微蓝龙腾恒润博智新能源科达鹏飞天宇晶'];

const sign = (n, power) => SIGNS[Math.floor(n / SIGNS.length ** power) % SIGNS.length];
const day = (n) => `2022-${String(1 + (n % 6)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;

/** A ledger of 50 000 firms, each signed, landed and started, as a plain xlsx. */
function ledger() {
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const firm = [0, 1, 2, 3].map((power) => sign(n, power)).join('');
    const later = day(n)
      .replace('2022-0', '2022-1')
      .replace(/2022-1[3-9]/, '2022-12');
    return [
      n + 1,
      `珠海${firm}有限公司`,
      `${firm}项目`,
      '半导体',
      1_000 + (n % 9_000),
      day(n),
      later,
      later,
      `第${1 + (n % TEAMS)}招商纵队`,
    ];
  });
  const cell = (value) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const body = [['2022年招商台账'], HEAD, ...rows].map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (type, target) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6 });
}

export async function seed(sql) {
  await sql.query(`INSERT INTO team (id, name, kind, sort_order)
    SELECT gen_random_uuid(), '第' || n || '招商纵队', 'column', n FROM generate_series(1, ${TEAMS}) AS n`);
}

/** The most memory that a process has held, in MB (Linux). */
const peak = (pid) =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

/** Upload, reading with judging, run, and the same file again, through the API and a worker of its own. */
export async function* run({ get, send, env, apiPid }) {
  const worker = spawn(process.execPath, [at('dist/apps/api/src/worker.js')], { cwd: ROOT, env, stdio: 'inherit' });
  const lines = [];
  const lap = async (name, work) => {
    const start = performance.now();
    const said = await work();
    lines.push(`${name.padEnd(44)} ${((performance.now() - start) / 1_000).toFixed(1).padStart(6)} s   ${said}`);
  };
  const until = async (id, state) => {
    for (;;) {
      const view = await get(`imports/${id}`);
      if (view.state === state) return view;
      if (view.state === 'failed') throw new Error(JSON.stringify(view.failure));
      await sleep(200);
    }
  };
  try {
    const file = ledger();
    for (const time of ['first', 'second']) {
      let id = '';
      await lap(`imports: ${time} reading of ${ROWS} rows`, async () => {
        const form = new FormData();
        form.append('file', new Blob([file]), '台账.xlsx');
        ({ id } = await send('POST', 'imports', form, randomUUID()));
        return JSON.stringify((await until(id, 'checked')).counts);
      });
      await lap(`imports: ${time} run`, async () => {
        await send('POST', `imports/${id}/run`, { knownFrom: '2022-01-01' }, randomUUID());
        return JSON.stringify((await until(id, 'done')).counts);
      });
    }
    lines.push(`imports: most memory held: API ${peak(apiPid)} MB, worker ${peak(worker.pid)} MB`);
    yield* lines;
  } finally {
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    worker.kill('SIGTERM');
    await gone;
  }
}
