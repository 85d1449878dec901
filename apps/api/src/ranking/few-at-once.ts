const AT_ONCE = 3;

/** Answers in the order of the questions, few at once: others shall find a connection in the pool as well. */
export async function fewAtOnce<Q, A>(
  questions: readonly Q[],
  answer: (one: Q, at: number) => Promise<A>,
): Promise<A[]> {
  const open = [...questions.entries()].toReversed();
  const answers: A[] = [];
  const takeTurns = async (): Promise<void> => {
    for (let next = open.pop(); next; next = open.pop()) answers[next[0]] = await answer(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return answers;
}
