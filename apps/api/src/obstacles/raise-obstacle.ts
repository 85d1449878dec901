import { Injectable } from '@nestjs/common';
import { Permission, RaiseObstacle as RaiseObstacleInput } from '@huoshui/contracts';
import { allowedWorkdays, companyKey, firstAnswerDueOn, tidyName, yearOf } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { FileReader } from '../files';
import { leadCompany } from '../leads';
import { Actor, Clock, may, newId, Refusal, searchText, UnitOfWork, Work } from '../platform';
import { projectCompany } from '../projects';
import { takeObstacleCodes } from './obstacle-codes';
import { addEntries } from './obstacle-entry';
import { ObstacleSettingsReader } from './obstacle-settings.reader';
import { ObstacleRow } from './obstacle.row';
import { mustSeeFiles } from './must-see-files';

@Injectable()
export class RaiseObstacle {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: FileReader,
    private readonly settings: ObstacleSettingsReader,
    private readonly days: CalendarReader,
  ) {}

  /**
   * Until it is taken in it is measured by the allowance of handling at once.
   * @throws Refusal `obstacle.of-nothing`, `obstacle.category.unknown`, `obstacle.file`; `request.not-found` for a project or a
   * lead that the actor may not see
   */
  async run(actor: Actor, input: RaiseObstacleInput): Promise<{ id: string; code: string }> {
    const fileIds = [...new Set(input.fileIds ?? [])];
    await mustSeeFiles(this.files, actor, fileIds);
    const [settings, calendar] = [await this.settings.current(), await this.days.current()];
    if (!settings.categories.includes(input.category)) throw new Refusal('obstacle.category.unknown');
    const [today, now] = [this.clock.today(), this.clock.now()];
    return this.unit.write(actor, async (work) => {
      const firm = await firmOf(work, actor, input);
      const [code = ''] = await takeObstacleCodes(work, input.need, yearOf(today), 1);
      const allowed = allowedWorkdays(settings, null, input.category);
      const id = newId();
      await work.repository(ObstacleRow).insert({
        id,
        code,
        need: input.need,
        state: 'raised',
        handling: null,
        category: input.category,
        title: input.title,
        content: input.content ?? null,
        projectId: input.projectId ?? null,
        leadId: input.leadId ?? null,
        firm,
        firmKey: firm === null ? null : companyKey(firm),
        contactName: input.contactName ?? null,
        contactPhone: input.contactPhone ?? null,
        departmentId: null,
        raisedOn: today,
        raisedAt: now,
        raisedBy: actor.personId,
        firstAnswerDueOn: firstAnswerDueOn(today, settings.firstAnswerWorkdays, calendar),
        countedFrom: today,
        allowedWorkdays: allowed,
        dueOn: calendar.addWorkdays(today, allowed),
        search: searchText(code, input.title, firm),
        origin: 'entered',
      });
      await addEntries(work, [
        { obstacleId: id, kind: 'raised', at: now, by: actor.personId, text: input.content, fileIds },
      ]);
      return { id, code };
    });
  }
}

/** The company of the project or the lead, both of which the actor must see, or the firm as typed. */
async function firmOf(
  work: Work,
  actor: Actor,
  { projectId, leadId, firm }: RaiseObstacleInput,
): Promise<string | null> {
  if (leadId && !may(actor, Permission.LeadRead)) throw new Refusal('request.not-found');
  const ofLead = leadId ? await leadCompany(work, actor, leadId) : null;
  const ofProject = projectId ? await projectCompany(work, actor, projectId) : null;
  const name = firm?.trim() ? tidyName(firm) : (ofProject ?? ofLead);
  if (name === null) throw new Refusal('obstacle.of-nothing');
  return name;
}
