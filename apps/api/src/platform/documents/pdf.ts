import pdfmake from 'pdfmake';
import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';
import virtualFiles from 'pdfmake/js/virtual-fs';
import { openedFonts } from './cjk-fonts';

export const PDF = 'application/pdf';

/**
 * A PDF drawn by the product itself, with the characters it uses inside. Its texts have passed `inFace`, which opens their
 * fonts. Nothing else of this machine or of any other is read, whatever a definition says.
 */
export async function renderPdf(definition: TDocumentDefinitions): Promise<Buffer> {
  const fonts: TFontDictionary = {};
  for (const [name, sfnt] of openedFonts()) {
    if (!virtualFiles.existsSync(name)) virtualFiles.writeFileSync(name, sfnt);
    fonts[name] = { normal: name, bold: name, italics: name, bolditalics: name };
  }
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake.createPdf(definition).getBuffer();
}
