const LONG = 3_000;

/** Runs one step and says what it was and how long it took; one that takes long says so meanwhile. */
export async function step(name, work) {
  const begin = Date.now();
  const timer = setTimeout(() => console.log(`… ${name}`), LONG);
  try {
    const note = await work();
    const seconds = ((Date.now() - begin) / 1000).toFixed(1);
    console.log(`✓ ${name}  ${seconds} 秒${typeof note === 'string' ? `（${note}）` : ''}`);
    return note;
  } finally {
    clearTimeout(timer);
  }
}
