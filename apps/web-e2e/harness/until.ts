import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer is good, and gives it. @throws with the last answer when it never is */
export async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean, seconds = 90): Promise<T> {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${JSON.stringify(answer)}`);
    await sleep(20);
  }
}
