import { found, Refusal, Work } from '../platform';

/** @throws Refusal `request.not-found`, `person.inactive` */
export async function mustBeLeader(work: Work, leaderId: string | null): Promise<void> {
  if (leaderId === null) return;
  const [person] = await work.query<{ active: boolean }>('SELECT active FROM person WHERE id = $1', [leaderId]);
  if (!found(person).active) throw new Refusal('person.inactive');
}
