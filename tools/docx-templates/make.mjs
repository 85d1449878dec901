import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import PizZip from 'pizzip';
import { at } from '../lib/root.mjs';
import { reward, star } from './awards.mjs';
import { bulletin } from './bulletin.mjs';
import { letter } from './letter.mjs';
import { minutes } from './minutes.mjs';
import { footers, settings } from './parts.mjs';
import { awardStyles, bulletinStyles, letterStyles, minutesStyles } from './styles.mjs';

/** Makes the starter templates anew. The office may then edit them in Word or WPS: tags are `{like this}`. */
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const partsOf = (document, stylesOfIt) => ({
  '[Content_Types].xml':
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>` +
    `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>` +
    `<Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/>` +
    `<Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/>` +
    `<Override PartName="/word/footer2.xml" ContentType="${WORD}.footer+xml"/></Types>`,
  '_rels/.rels':
    `${XML}<Relationships xmlns="${RELATIONS}">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels':
    `${XML}<Relationships xmlns="${RELATIONS}">` +
    `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/footer" Target="footer1.xml"/>` +
    `<Relationship Id="rId3" Type="${OFFICE}/footer" Target="footer2.xml"/>` +
    `<Relationship Id="rId4" Type="${OFFICE}/settings" Target="settings.xml"/></Relationships>`,
  'word/document.xml': document,
  'word/styles.xml': stylesOfIt,
  'word/settings.xml': settings,
  'word/footer1.xml': footers.odd,
  'word/footer2.xml': footers.even,
});

function make(path, parts) {
  const zip = new PizZip();
  const date = new Date(Date.UTC(2022, 0, 1));
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { date });
  const target = at(path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
}

make('apps/api/src/bulletins/template/bulletin.docx', partsOf(bulletin, bulletinStyles));
make('apps/api/src/supervision/letter/letter.docx', partsOf(letter, letterStyles));
make('apps/api/src/meetings/minutes/minutes.docx', partsOf(minutes, minutesStyles));
make('apps/api/src/awards/papers/star.docx', partsOf(star, awardStyles));
make('apps/api/src/awards/papers/reward.docx', partsOf(reward, awardStyles));
