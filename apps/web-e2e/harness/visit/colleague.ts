import { api, DemoSignIn, paths, PersonView, Role } from '@huoshui/contracts';
import { Caller } from './caller';

/** Another person of the same role: what asks for a second pair of eyes is not done by one. */
export async function colleague(office: Caller, role: Role = Role.CommandingOffice): Promise<Caller> {
  const cards = (await (await fetch(office.address + api(paths.demoSignIns))).json()) as DemoSignIn[];
  const card = cards.find((one) => one.role === role);
  const people = await office.get<PersonView[]>(api(paths.people));
  const other = people.find((one) => one.role === role && one.active && one.name !== card?.name);
  if (!card || !other) throw new Error(`no second person for ${role}`);
  return Caller.enter(office.address, other.name, card.password);
}
