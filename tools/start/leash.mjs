/** Loaded into every part before its own code: when the starter is gone, even by kill -9, the part and its server leave too. */
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 10_000).unref();
    stopServer();
  });
}

/** SIGTERM lets PostgreSQL go as soon as its last client has gone. */
function stopServer() {
  try {
    process.kill(Number(process.env.HUOSHUI_POSTGRES_PID || NaN), 'SIGTERM');
  } catch {
    // There is none, or it has gone by itself.
  }
}
