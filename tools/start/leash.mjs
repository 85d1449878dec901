/**
 * Loaded into every part before its own code: when the starter is gone, even by kill -9, the part and its server leave too.
 * Node hands this file on to what a part forks; the mark says that it is meant for the part alone.
 */
const meant = process.env.HUOSHUI_LEASH === 'on';
delete process.env.HUOSHUI_LEASH;

if (meant && process.channel) {
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
