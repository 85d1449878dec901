import { writeXlsx } from 'hucre/xlsx';
import { tableSheet } from '../../platform';

export const DEMAND_TEMPLATE = '企业诉求导入模板.xlsx';

const HEAD = [
  '诉求编号',
  '企业名称',
  '诉求内容',
  '类别',
  '办理方式',
  '责任部门',
  '提出时间',
  '办结时间',
  '满意度',
  '联系人',
  '联系电话',
];
const WIDTHS = [14, 28, 40, 12, 10, 16, 12, 12, 10, 10, 14];

/** The ledger of demands as it is read, empty but for its titles, and beside it what each column takes. */
export const demandTemplate = (departments: readonly string[], categories: readonly string[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      tableSheet('企业诉求', [], HEAD, [], WIDTHS),
      tableSheet(
        '填写说明',
        [],
        ['列', '怎么填'],
        [
          ['诉求编号', '本区编号；没有可以不填。再次导入时按编号认，没有编号的按企业、提出时间和内容认'],
          ['企业名称', '必填'],
          ['诉求内容', '必填'],
          ['类别', categories.join('、')],
          ['办理方式', '必填：马上办、转办'],
          ['责任部门', departments.join('、')],
          ['提出时间', '必填，如 2022-07-14'],
          ['办结时间', '未办结的不填'],
          ['满意度', '非常满意、满意、基本满意、不满意'],
        ],
        [14, 80],
      ),
    ],
  });
