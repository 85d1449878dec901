import { ChangeDetectionStrategy, Component } from '@angular/core';
import { BLOCK_COLUMNS, BULLETIN_BLOCKS } from '@huoshui/domain';
import { blockName } from './bulletin-words';

interface Tag {
  readonly tag: string;
  readonly means: string;
}

const LINES: readonly Tag[] = [
  { tag: '{issuer}', means: $localize`发文机关（红头）` },
  { tag: '{number}', means: $localize`文号` },
  { tag: '{title}', means: $localize`标题` },
  { tag: '{subtitle}', means: $localize`起止日期` },
  { tag: '{recipients}', means: $localize`主送` },
  { tag: '{lead}', means: $localize`导语` },
  { tag: '{basis}', means: $localize`统计说明` },
  { tag: '{seal}', means: $localize`落款（盖章）单位` },
  { tag: '{issuedOn}', means: $localize`印发日期` },
  { tag: '{copies}', means: $localize`抄送` },
  { tag: '{printedBy}', means: $localize`印发单位` },
];

/** Every tag that a template may have, with what it prints: who edits one in Word looks here. */
@Component({
  selector: 'hs-template-tags',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details>
      <summary i18n>标签一览</summary>
      <p class="small soft" i18n>标签前后的文字、字体、表格样式都可以改；没有用到的标签可以整段删去。</p>
      <ul class="plain">
        @for (line of lines; track line.tag) {
          <li>
            <code>{{ line.tag }}</code> {{ line.means }}
          </li>
        }
      </ul>
      <p class="small soft">
        <ng-container i18n>栏目写在</ng-container> <code>{{ around }}</code>
        <ng-container i18n>之间，每栏的表格行写在</ng-container> <code>{{ rows }}</code>
        <ng-container i18n>之间：</ng-container>
      </p>
      @for (block of blocks; track block.tag) {
        <p class="block">
          <span class="strong">{{ block.means }}</span> <code>{{ block.tag }}</code>
        </p>
        <ul class="plain">
          @for (column of block.columns; track column.tag) {
            <li>
              <code>{{ column.tag }}</code> {{ column.means }}
            </li>
          }
        </ul>
      }
    </details>
  `,
  styleUrl: './template-tags.css',
})
export class TemplateTags {
  protected readonly lines = LINES;
  protected readonly around = '{#blocks}{heading}…{/blocks}';
  protected readonly rows = '{#rows}…{/rows}';
  protected readonly blocks = BULLETIN_BLOCKS.map((block) => ({
    tag: `{#${block}}…{/${block}}`,
    means: blockName[block],
    columns: BLOCK_COLUMNS[block].map(({ key, title }): Tag => ({
      tag: `{${key}}`,
      means: title.replace('{period}', $localize`本周`),
    })),
  }));
}
