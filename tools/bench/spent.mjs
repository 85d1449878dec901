import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a clock tick as /proc counts them. */
const TICK = 10;

/**
 * Processor time so far, in milliseconds: of a busy machine it tells more than the clock. Null where there is no /proc.
 * @param {number} api the API's process
 * @param {number} postmaster PostgreSQL's first process; its children are counted with it, also those that are gone
 * @returns {{ api: number, database: number } | null}
 */
export function spentBy(api, postmaster) {
  const own = statOf(api);
  const first = statOf(postmaster);
  if (own === null || first === null) return null;
  const children = childrenOf(postmaster).map((pid) => statOf(pid)?.own ?? 0);
  return {
    api: own.own * TICK,
    database: (first.own + first.gone + children.reduce((sum, one) => sum + one, 0)) * TICK,
  };
}

function childrenOf(pid) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statOf(name)?.parent === pid);
}

/** What a process has used, what its ended children had used, and whose child it is. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1], own: fields[11] + fields[12], gone: fields[13] + fields[14] };
  } catch {
    return null;
  }
}
