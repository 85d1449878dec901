/** The files that pdfmake keeps in memory; its types know them in the browser only. */
declare module 'pdfmake/js/virtual-fs' {
  const files: {
    existsSync(name: string): boolean;
    writeFileSync(name: string, content: Buffer): void;
  };
  export default files;
}
