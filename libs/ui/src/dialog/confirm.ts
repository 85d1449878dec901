import { ApplicationRef, createComponent, EnvironmentInjector, inject, Service } from '@angular/core';
import { ConfirmBox, Question } from './confirm-box';

export interface Answer {
  /** '' when the question asked for none. */
  readonly reason: string;
  /** The second way out was taken. */
  readonly other: boolean;
}

/** Asks before something that cannot simply be undone, with a reason where the record needs one. */
@Service()
export class Confirm {
  private readonly app = inject(ApplicationRef);
  private readonly injector = inject(EnvironmentInjector);

  /** Gives the answer, or null when the person thought better of it. */
  ask(question: Question): Promise<Answer | null> {
    const box = createComponent(ConfirmBox, { environmentInjector: this.injector });
    box.setInput('question', question);
    document.body.append(box.location.nativeElement as HTMLElement);
    this.app.attachView(box.hostView);
    return new Promise((resolve) => {
      box.instance.answered.subscribe((answer) => {
        this.app.detachView(box.hostView);
        box.destroy();
        resolve(answer);
      });
    });
  }
}
