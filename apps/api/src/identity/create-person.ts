import { Injectable } from '@nestjs/common';
import { CreatePerson as CreatePersonInput, InitialPassword } from '@huoshui/contracts';
import { Actor, newId, Refusal, UnitOfWork, Work } from '../platform';
import { hashPassword, newInitialPassword } from './passwords';
import { PersonRow } from './person.row';

/** Adds a person inside another module's write. @throws Refusal `person.name-taken` */
export async function addPerson(
  work: Work,
  person: Pick<PersonRow, 'name' | 'displayName' | 'role'> & { demo?: boolean },
  password: string,
  mustChange: boolean,
): Promise<string> {
  const [taken] = await work.query('SELECT 1 FROM person WHERE lower(name) = lower($1)', [person.name]);
  if (taken) throw new Refusal('person.name-taken', { name: person.name });
  const id = newId();
  await work.repository(PersonRow).insert({ id, demo: false, ...person });
  await work.query('INSERT INTO credential (person_id, password_hash, must_change) VALUES ($1, $2, $3)', [
    id,
    await hashPassword(password),
    mustChange,
  ]);
  return id;
}

@Injectable()
export class CreatePerson {
  constructor(private readonly unit: UnitOfWork) {}

  /** The initial password is given once and nowhere kept in clear: a repeated request gets null in its place. */
  async run(actor: Actor, { name, displayName, role }: CreatePersonInput): Promise<InitialPassword> {
    let initialPassword: string | null = null;
    const id = await this.unit.write(actor, (work) => {
      initialPassword = newInitialPassword();
      return addPerson(work, { name, displayName, role }, initialPassword, true);
    });
    return { id, initialPassword };
  }
}
