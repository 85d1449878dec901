import { join } from 'node:path';
import { OrderDetail } from '@huoshui/contracts';
import { cleanFileName } from '../../files';
import { DOCX, renderDocx } from '../../platform';
import { basisSentence, coOwnerNames, deadlineNote, letterDay, ownerNames, stateNote } from './letter-words';

const TEMPLATE = join(__dirname, 'letter.docx');

/** The supervision letter. Every fact comes from the order; layout and standing words from the template. */
export const docxOfOrder = (order: OrderDetail): Buffer => renderDocx(TEMPLATE, dataOf(order));

/** `督办函_DB2026-0001_加快用地报批.docx` */
export const letterName = ({ number, title }: OrderDetail): string =>
  cleanFileName(`督办函_${number}_${title.replace(/[\\/]/g, '_')}.docx`, DOCX);

function dataOf(order: OrderDetail): object {
  const [year, serial] = order.number.slice(2).split('-').map(Number);
  const coOwners = coOwnerNames(order);
  const note = stateNote(order);
  return {
    year,
    serial,
    number: order.number,
    title: order.title,
    recipients: ownerNames(order),
    basis: basisSentence(order),
    project: order.project ?? false,
    tasks: order.task
      .split('\n')
      .map((text) => ({ text: text.trim() }))
      .filter(({ text }) => text !== ''),
    owners: ownerNames(order),
    coOwners: coOwners === '' ? false : { names: coOwners },
    deadline: letterDay(order.deadline),
    deadlineNote: deadlineNote(order),
    note: note === '' ? false : { text: note },
    issuedOn: letterDay(order.issuedOn),
  };
}
