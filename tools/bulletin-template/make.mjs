import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import PizZip from 'pizzip';
import { at } from '../lib/root.mjs';
import { document, footer } from './document.mjs';
import { styles } from './styles.mjs';

/** Makes the bulletin's starter template anew. The office may then edit it in Word or WPS: tags are `{like this}`. */
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const parts = {
  '[Content_Types].xml':
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>` +
    `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>` +
    `<Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/></Types>`,
  '_rels/.rels':
    `${XML}<Relationships xmlns="${RELATIONS}">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels':
    `${XML}<Relationships xmlns="${RELATIONS}">` +
    `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`,
  'word/document.xml': document,
  'word/styles.xml': styles,
  'word/footer1.xml': footer,
};

const zip = new PizZip();
for (const [name, content] of Object.entries(parts)) zip.file(name, content, { date: new Date(Date.UTC(2022, 0, 1)) });
const target = at('apps/api/src/bulletins/template/bulletin.docx');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
