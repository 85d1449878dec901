export { addPerson, CreatePerson } from './create-person';
export { DEMO_PASSWORD } from './demo-password';
export { IdentityModule } from './identity.module';
export { countAble } from './count-able';
export { PersonReader } from './person.reader';
export { addDemoPeople, addRecordKeeper, demoPeople, type DemoPerson, removeDemoPeople } from './demo-people';
