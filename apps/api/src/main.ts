import { OutboxRelay } from './platform';
import { bootHttp, run } from './boot';

void run(async (settings) => {
  const app = await bootHttp(settings);
  await app.listen(settings.http.port, settings.http.host);
  void app.get(OutboxRelay).relay();
});
