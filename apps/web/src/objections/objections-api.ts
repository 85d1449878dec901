import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import {
  AnswerObjection,
  api,
  FileObjection,
  ObjectionsOfBulletin,
  ObjectionTermsView,
  ObjectionView,
  paths,
  PutObjectionTerms,
} from '@huoshui/contracts';
import { Upload } from '@huoshui/ui';
import { cursorList, ListRequest } from '../shell/cursor-list';
import { Api } from '../shell/http/api';

@Service()
export class ObjectionsApi {
  private readonly api = inject(Api);

  list = (params: () => ListRequest['params']) =>
    cursorList<ObjectionView>(() => ({ url: api(paths.objections), params: params() }));

  /** @param period of a published bulletin, or nothing while there is none to ask about */
  of = (period: () => string | undefined) =>
    httpResource<ObjectionsOfBulletin>(() => {
      const asked = period();
      return asked === undefined ? undefined : api(paths.bulletins, asked, paths.objections);
    });

  terms = () => httpResource<ObjectionTermsView>(() => api(paths.objectionTerms));

  putTerms = (terms: PutObjectionTerms, version: number) => this.api.put(api(paths.objectionTerms), terms, version);

  upload: Upload = (file, progress) => this.api.upload(file, progress);

  file = (period: string, objection: FileObjection) =>
    this.api.post<{ id: string }>(api(paths.bulletins, period, paths.objections), objection);

  answer = ({ id, version }: ObjectionView, answer: AnswerObjection) =>
    this.api.put(api(paths.objections, id, 'state'), answer, version);
}
