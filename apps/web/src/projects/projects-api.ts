import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  api,
  ChangeTerms,
  DefinitionDetail,
  NewPaper,
  paths,
  ProfileAnswerView,
  ProjectDetail,
  RecordMilestone,
} from '@huoshui/contracts';
import { Api } from '../shell/http/api';

export interface PaperPlace {
  readonly projectId: string;
  readonly factId: string;
  readonly paperId: string;
}

@Service()
export class ProjectsApi {
  private readonly api = inject(Api);

  one = (id: () => string) => httpResource<ProjectDetail>(() => api(paths.projects, id()));

  /** What each definition profile says of the project; asked again when `of` is another object. */
  answers = (id: () => string, of: () => unknown) =>
    httpResource<ProfileAnswerView[]>(() => {
      of();
      return api(paths.projects, id(), 'definitions');
    });

  /** The definition profiles in force. */
  definitions = () => httpResource<DefinitionDetail[]>(() => api(paths.definitions, 'current'), { defaultValue: [] });

  changeTerms = (id: string, input: ChangeTerms, version: number) =>
    this.api.put(api(paths.projects, id, 'terms'), input, version);

  record = (id: string, input: RecordMilestone) => this.api.post(api(paths.projects, id, 'milestones'), input);

  verify = (id: string, factId: string) => this.api.post(this.fact(id, factId, 'verification'));

  giveBack = (id: string, factId: string, reason: string) => this.api.post(this.fact(id, factId, 'return'), { reason });

  retract = (id: string, factId: string, reason: string) =>
    this.api.post(this.fact(id, factId, 'retraction'), { reason });

  addPaper = (id: string, factId: string, paper: NewPaper) => this.api.post(this.fact(id, factId, 'papers'), paper);

  verifyPaper = (place: PaperPlace) => this.api.post(this.paper(place, 'verification'));

  giveBackPaper = (place: PaperPlace, reason: string) => this.api.post(this.paper(place, 'return'), { reason });

  retractPaper = (place: PaperPlace, reason: string) => this.api.post(this.paper(place, 'retraction'), { reason });

  readonly upload = this.api.upload;

  private readonly fact = (id: string, factId: string, verb: string) =>
    api(paths.projects, id, 'milestones', factId, verb);

  private readonly paper = ({ projectId, factId, paperId }: PaperPlace, verb: string) =>
    api(paths.projects, projectId, 'milestones', factId, 'papers', paperId, verb);
}
