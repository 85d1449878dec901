import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { api, bulletinTemplateLimits, paths } from '@huoshui/contracts';
import { Failed, FilePicker, InstantPipe, Loading, PageHeader, Toasts } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Api } from '../shell/http/api';
import { say } from '../shell/words/say';
import { BulletinsApi } from './bulletins-api';
import { TemplateTags } from './template-tags';

/** The Word templates of the bulletin: download, edit in Word or WPS, upload, look at it filled, put it to use. */
@Component({
  selector: 'hs-templates-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, FilePicker, InstantPipe, Loading, PageHeader, TemplateTags],
  templateUrl: './templates-page.html',
  styleUrl: './templates-page.css',
})
export default class TemplatesPage {
  private readonly api = inject(BulletinsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  protected readonly list = this.api.templates();
  protected readonly say = say;
  protected readonly limits = bulletinTemplateLimits;
  protected readonly busy = signal(false);
  private readonly send = inject(Api).uploadTo(api(paths.bulletinTemplates));
  protected readonly template = (number: number): string => this.api.template(number, 'docx');
  protected readonly preview = (number: number): string => this.api.template(number, 'preview');

  protected readonly upload = async (file: File, progress: (share: number) => void): Promise<string> => {
    const id = await this.send(file, progress);
    this.toasts.done($localize`模板已收下，请先看预览，再启用`);
    this.list.reload();
    return id;
  };

  protected async use(number: number): Promise<void> {
    this.busy.set(true);
    await this.acting.run(() => this.api.useTemplate(number), {
      done: $localize`已启用，今后签发的通报按这一版印`,
    });
    this.busy.set(false);
    this.list.reload();
  }
}
