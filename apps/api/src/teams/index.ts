export { addMember } from './join-team';
export { addTeam } from './create-team';
export { TeamReader } from './team.reader';
export { TeamsModule } from './teams.module';
export { addMembers, type Membership, removeMembers } from './demo-members';
