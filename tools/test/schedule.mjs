/**
 * Runs stages side by side, `lanes` at a time: each after those it needs; one that is to be alone runs when nothing else does.
 * @param {{ name: string, after?: string[], alone?: boolean }[]} stages
 * @param {(stage) => Promise<{ failed: number }>} run
 */
export async function schedule(stages, lanes, run) {
  const waiting = [...stages];
  const running = new Map();
  const done = new Map();
  while (waiting.length > 0 || running.size > 0) {
    for (const stage of [...waiting]) {
      if (!mayStart(stage, { waiting, running, done, lanes, stages })) continue;
      waiting.splice(waiting.indexOf(stage), 1);
      running.set(
        stage.name,
        run(stage, done).then((outcome) => [stage.name, outcome]),
      );
    }
    const [name, outcome] = await Promise.race(running.values());
    running.delete(name);
    done.set(name, outcome);
  }
  return done;
}

function mayStart(stage, { waiting, running, done, lanes, stages }) {
  const needs = (stage.after ?? []).filter((name) => stages.some((other) => other.name === name));
  if (!needs.every((name) => done.has(name))) return false;
  if (stage.alone) return running.size === 0 && waiting.every((other) => other.alone);
  return (
    running.size < lanes && [...running.keys()].every((name) => !stages.find((other) => other.name === name).alone)
  );
}
