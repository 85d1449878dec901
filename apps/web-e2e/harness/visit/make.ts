import { api, paths, ProjectDetail } from '@huoshui/contracts';
import { LandMode, LeadStage } from '@huoshui/domain';
import type { Caller } from './caller';
import { evidence } from './evidence';

interface Wanted {
  readonly company: string;
  readonly amountFen: number;
  readonly signedOn: string;
  readonly landMode?: LandMode;
  /** A lead of the officer's that is there already. */
  readonly leadId?: string;
}

/** Uploads a scan as evidence and gives its id. */
export const uploadEvidence = (caller: Caller): Promise<string> =>
  caller.upload(evidence.name, evidence.mimeType, new Uint8Array(evidence.buffer));

/** A project that the officer has signed and the office has verified. Gives its id. */
export async function makeProject(officer: Caller, office: Caller, wanted: Wanted): Promise<string> {
  const { company, amountFen, signedOn, landMode = LandMode.OwnLand, leadId } = wanted;
  const id = leadId ?? (await officer.post<{ id: string }>(api(paths.leads), { company })).id;
  let version = 1;
  for (const stage of [LeadStage.Contacted, LeadStage.Negotiating])
    ({ version } = await officer.put<{ version: number }>(api(paths.leads, id, 'stage'), version, { stage }));
  const teamId = (await officer.get<{ teams: { id: string }[] }>(api(paths.session))).teams[0]?.id ?? '';
  const signed = await officer.post<{ projectId: string }>(api(paths.leads, id, 'signing'), {
    name: `${company}项目`,
    industry: '电子信息',
    amountFen,
    manufacturing: true,
    landMode,
    shares: [{ teamId, basisPoints: 10_000 }],
    place: null,
    signedOn,
    evidenceFileId: await uploadEvidence(officer),
  });
  const project = await office.get<ProjectDetail>(api(paths.projects, signed.projectId));
  for (const fact of project.facts)
    await office.post(api(paths.projects, project.id, 'milestones', fact.id, 'verification'));
  return project.id;
}
